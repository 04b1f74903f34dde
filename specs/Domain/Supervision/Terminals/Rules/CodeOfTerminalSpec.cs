using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Rules;

public sealed class CodeOfTerminalSpec
{
    [Fact]
    public void a_terminal_knows_its_code()
    {
        CodeOfTerminal.Check(VisibleTerminal, CodeDigest).ShouldBeNull();
        CodeOfTerminal.Check(VisibleTerminal, Digest).ShouldNotBeNull();
        CodeOfTerminal.Check(TerminalAfter(Entered), CodeDigest).ShouldNotBeNull();
    }
}
