using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Rules;

public sealed class TakenOffBeforeRetiringSpec
{
    [Fact]
    public void a_terminal_is_retired_when_it_is_on_no_vehicle()
    {
        TakenOffBeforeRetiring.Check(TerminalAfter(Entered)).ShouldBeNull();
        TakenOffBeforeRetiring.Check(VisibleTerminal).ShouldNotBeNull();
    }
}
