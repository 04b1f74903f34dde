using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Rules;

public sealed class TerminalOnFileSpec
{
    [Fact]
    public void a_terminal_is_on_file_until_it_is_retired()
    {
        TerminalOnFile.Check(TerminalAfter(Entered)).ShouldBeNull();
        TerminalOnFile.Check(Terminal.Initial).ShouldNotBeNull();
        TerminalOnFile.Check(TerminalAfter(Entered, new TerminalRetired(Device, "x", Day))).ShouldNotBeNull();
    }
}
