using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Digests;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Projections.Supervision;

namespace Regulatory.Projections.Specs.Supervision;

public sealed class VehicleDaysSpec
{
    private const string Month = "粤A12345/Yellow@2026-03", Key = "粤A12345/Yellow@2026-03-02";

    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly DailyDigestPublished First = new(
        Day, 1,
        new(100, 98, [new(PointFaults.Drift, 1), new(PointFaults.NoFix, 2)], 41_200_099, 20_600_000, [], 3_600, 600, 60, 3_500, 30, 812,
            [new(AlarmCode.OS1, 2), new(AlarmCode.OS3, 1), new(AlarmCode.NB, 4)], "rules-1"),
        SupervisionClass.W, PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W")), DivisionCode.Parse("440100"), Day.PlusDays(1));

    [Fact]
    public void a_day_says_what_it_came_to()
    {
        var row = new Folded<VehicleDays>().Given(Month, First).Row(Key).ShouldNotBeNull();
        (row.Vehicle.ToString(), row.Day, row.Revision, row.IsOnline, row.HasDrifted).ShouldBe(("粤A12345/Yellow", Day, 1, true, true));
        (row.TrackMetres, row.ContinuousMetres, row.Overspeeds).ShouldBe((412_000, 206_000, 3));
        row.Fingerprint.ShouldBe(First.Figures.Fingerprint());
    }

    [Fact]
    public void a_later_revision_takes_its_place()
    {
        var later = First.Figures with { QualifiedRecords = 0, Faults = [] };
        var row = new Folded<VehicleDays>().Given(Month, First).When(Month, First with { Revision = 2, Figures = later }).Row(Key).ShouldNotBeNull();
        (row.Revision, row.IsOnline, row.HasDrifted).ShouldBe((2, false, false));
    }
}
