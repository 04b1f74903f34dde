using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Rules;

public sealed class NumberOfOneTerminalSpec
{
    [Fact]
    public void a_number_is_free_until_a_terminal_has_it()
    {
        NumberOfOneTerminal.Check(Terminal.Initial).ShouldBeNull();
        NumberOfOneTerminal.Check(TerminalAfter(Entered)).ShouldNotBeNull().Details["device"].ShouldBe("A000001");
    }
}
