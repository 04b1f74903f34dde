using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Governance.AccessLogs.Rules;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.AccessLogs.Rules;

public sealed class BoundedReadingSpec : AccessLogSpec
{
    [Fact]
    public void values_of_more_than_a_thousand_rows_are_not_shown_at_once()
    {
        var rows = Enumerable.Range(0, 1_001).Select(i => $"Application/{i}").ToList();
        Given().When(Read with { Objects = [.. rows] }).ThenRefused(BoundedReading.Id);
        Given().When(Read with { Objects = [.. rows.Take(1_000)] }).ThenAccepted();
    }

    [Fact]
    public void officers_may_set_another_bound()
    {
        var stricter = InForce.Defaults.With(new FigureAdopted(AccessLogFigures.RowsOfOneReading.Key, "1", "b", "r", new(2026, 3, 1)));
        var context = ContextAt(ChinaTime.At(new(2026, 3, 2), new(10, 0)), Actors.Clock) with { Figures = stricter };
        BoundedReading.Check(Read with { Objects = ["Application/1", "Application/2"] }, context)!.Rule.ShouldBe(BoundedReading.Id);
    }
}
