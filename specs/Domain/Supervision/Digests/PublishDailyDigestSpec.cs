using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Digests;
using Regulatory.Domain.Supervision.Digests.Rules;
using Regulatory.Domain.Supervision.Tracks;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Digests;

public sealed class PublishDailyDigestSpec : VehicleMonthActSpec
{
    private static readonly LocalDate Yesterday = Day.PlusDays(-1);
    private static readonly VehicleMonthId March = VehicleMonthId.Of(Truck, Yesterday);

    private static readonly DayFigures Figures = new(
        8_640, 8_638, [new(PointFaults.NoFix, 2)], 41_200_000, 40_900_000, [new(Ten - Duration.FromHours(30), Ten - Duration.FromHours(29), 300_000)],
        21_600, 3_600, 0, 21_000, 600, 812, [new(AlarmCode.OSD, 1)], "overspeed-1");

    private static readonly DailyDigestPublished First = new(Yesterday, 1, Figures, SupervisionClass.W, OwnerParty, Guangzhou, Day);

    [Fact]
    public void a_day_that_has_ended_is_summed_up() => Given().On(Day).When(new PublishDailyDigest(March, Yesterday, Figures)).ThenFacts(First);

    [Fact]
    public void the_same_figures_again_are_nothing_new() =>
        Given(First).On(Day).When(new PublishDailyDigest(March, Yesterday, Figures with { Faults = [new(PointFaults.NoFix, 2)] })).ThenNothing();

    [Fact]
    public void data_that_came_late_make_a_new_revision_and_leave_the_old_one()
    {
        var later = Figures with { Records = 8_652, QualifiedRecords = 8_650, ContinuousCentimetres = 41_200_000, Breaks = [] };
        Given(First).On(Day).When(new PublishDailyDigest(March, Yesterday, later)).ThenFacts(First with { Revision = 2, Figures = later });
    }

    [Fact]
    public void a_day_that_goes_on_is_not_summed_up() =>
        Given().On(Day).When(new PublishDailyDigest(March, Day, Figures)).ThenRefused(DayThatHasEnded.Id);
}
