using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Terminals.Models.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Models.Rules;

public sealed class ApprovedTerminalSpec
{
    [Fact]
    public void a_model_is_approved_from_its_first_day_until_it_is_withdrawn()
    {
        ApprovedTerminal.Check(Approved, new(2025, 1, 1)).ShouldBeNull();
        ApprovedTerminal.Check(Approved, new(2024, 12, 31)).ShouldNotBeNull();
        ApprovedTerminal.Check(TerminalModel.Initial, Day).ShouldNotBeNull();
        var withdrawn = TerminalModel.Evolve(Approved, new TerminalModelWithdrawn("交运公告〔2026〕2号", Day, Day));
        ApprovedTerminal.Check(withdrawn, Day.PlusDays(-1)).ShouldBeNull();
        ApprovedTerminal.Check(withdrawn, Day).ShouldNotBeNull();
    }
}
