using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Governance.AccessLogs.Rules;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.AccessLogs.Rules;

public sealed class BoundedDayOfExportsSpec : AccessLogSpec
{
    [Fact]
    public void nobody_takes_a_bulk_along_piece_by_piece_in_a_day()
    {
        var (log, context) = (AccessLog.Initial, At(InForce.Defaults));
        for (var piece = 1; piece <= 5; piece++)
        {
            var export = Exported with { Export = $"export-{piece}", Facts = 1_000 };
            BoundedDayOfExports.Check(log, export, context).ShouldBeNull();
            log = Decide(log, export, context).Facts.Aggregate(log, AccessLog.Evolve);
        }

        var refused = Decide(log, Exported with { Export = "export-6", Facts = 1 }, context).Refusal!;
        refused.Rule.ShouldBe(BoundedDayOfExports.Id);
    }

    [Fact]
    public void what_was_read_counts_for_nothing() =>
        Given().When(Read with { Values = 9_000 }).ThenAccepted().When(Exported).ThenAccepted();

    [Fact]
    public void officers_may_set_another_bound()
    {
        var stricter = InForce.Defaults.With(new FigureAdopted(AccessLogFigures.FactsExportedInADay.Key, "10", "b", "r", new(2026, 3, 1)));
        var log = Decide(AccessLog.Initial, Exported, At(stricter)).Facts.Aggregate(AccessLog.Initial, AccessLog.Evolve);

        BoundedDayOfExports.Check(log, Exported with { Export = "export-2", Facts = 1 }, At(stricter)).ShouldBeNull();
        BoundedDayOfExports.Check(log, Exported with { Export = "export-2", Facts = 2 }, At(stricter))!.Rule.ShouldBe(BoundedDayOfExports.Id);
    }

    private ActContext At(InForce figures) => ContextAt(ChinaTime.At(new(2026, 3, 2), new(10, 0)), Actors.Clock) with { Figures = figures };
}
