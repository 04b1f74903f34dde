using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Governance.AccessLogs.Rules;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.AccessLogs.Rules;

public sealed class BoundedExportSpec : AccessLogSpec
{
    [Fact]
    public void nobody_alone_exports_more_than_a_thousand_facts()
    {
        Given().When(Exported with { Facts = 1_001 }).ThenRefused(BoundedExport.Id);
        Given().When(Exported with { Facts = 1_000 }).ThenAccepted();
    }

    [Fact]
    public void officers_may_set_another_bound()
    {
        var stricter = InForce.Defaults.With(new FigureAdopted(AccessLogFigures.FactsOfOneExport.Key, "8", "b", "r", new(2026, 3, 1)));
        var context = ContextAt(ChinaTime.At(new(2026, 3, 2), new(10, 0)), Actors.Clock) with { Figures = stricter };
        BoundedExport.Check(Exported, context)!.Rule.ShouldBe(BoundedExport.Id);
    }
}
