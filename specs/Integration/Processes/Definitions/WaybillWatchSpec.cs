using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Supervision.Archives.Rules;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rejections;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class WaybillWatchSpec : ProcessSpec
{
    private static readonly IncidentReported Leak = new(IncidentKind.Leak, "阀门渗漏", "沿江高速K12", null, Roads.Noon, Roads.Day);

    private static readonly DeviationDetected InZone = new(
        new(DeviationKind.RestrictedZone, Roads.Noon, null, new(22.54m, 114.05m), Zone: "饮用水源保护区"), Roads.Day);

    protected override string End => "Over";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
    [
        process => process.When(Roads.WaybillStream, new WaybillCompleted(Roads.Noon, Roads.Day)),
        process => process.Acknowledged(Partners.EmergencyManagement), process => process.Acknowledged(Partners.Police),
        process => process.Acknowledged(Partners.Ecology),
    ];

    protected override GivenProcess Given() => Given(refuses: null);

    protected override GivenProcess Begin(GivenProcess process) => process.When(Roads.WaybillStream, Leak);

    protected override GivenProcess BeginAgain(GivenProcess process) => process.When(Roads.WaybillStream, new WaybillOverdue(Roads.Noon, Roads.Day));

    [Fact]
    public void an_incident_seals_the_data_around_it_and_goes_to_three_departments_on_the_same_day()
    {
        var process = Begin(Given());
        process.Commands.ShouldBe(
        [
            new SealMonitoringData(MonitoringDataKind.Tracks, Roads.Tanker, Leak.HappenedAt, SealGround.Accident, "GD2026030200000146@4"),
            new SealMonitoringData(MonitoringDataKind.Violations, Roads.Tanker, Leak.HappenedAt, SealGround.Accident, "GD2026030200000146@4"),
        ]);
        var told = process.Facts.OfType<AcknowledgementAwaited>().ToList();
        told.Select(notice => notice.Partner).ShouldBe([Partners.EmergencyManagement, Partners.Police, Partners.Ecology]);
        foreach (var notice in told) (notice.Notice, notice.Due.Due).ShouldBe((ProcessNotices.IncidentReported, Roads.Day));
        told[0].Content["goods"].ShouldBe("UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t");
        told[0].Content.Values.ShouldAllBe(said => !said.Contains("13800000001") && !said.Contains("张三"), "notices hold nothing personal");
    }

    [Fact]
    public void data_that_cannot_be_sealed_are_for_an_officer() =>
        Begin(Given(DataStillThere.Id)).Facts.OfType<OfficerAsked>().Count(asked => asked.Role is Role.Supervisor).ShouldBe(3, "two seals, and the file");

    [Fact]
    public void a_restricted_zone_is_for_the_company_and_the_police()
    {
        var process = Given().When(Roads.WaybillStream, InZone);
        process.Facts.OfType<EnterpriseNotified>().ShouldHaveSingleItem().Zh.ShouldContain("饮用水源保护区");
        var told = process.Facts.OfType<AcknowledgementAwaited>().ShouldHaveSingleItem();
        (told.Partner, told.Notice, told.Content["zone"]).ShouldBe((Partners.Police, ProcessNotices.ZoneEntered, "饮用水源保护区"));
    }

    [Theory]
    [InlineData(150, false)]
    [InlineData(151, true)]
    public void goods_short_beyond_half_a_percent_go_to_market_regulation_and_police(int shortage, bool told)
    {
        var process = Given().When(
            Roads.WaybillStream,
            new GoodsSigned(30_000 - shortage, shortage, "挥发", CarriedGoods.Of(Roads.Content, 30_000 - shortage), Roads.Noon, Roads.Day));
        process.Facts.OfType<AcknowledgementAwaited>().Select(notice => notice.Partner)
            .ShouldBe(told ? [Partners.MarketRegulation, Partners.Police] : []);
    }

    [Fact]
    public void a_waybill_that_is_overdue_is_for_its_carrier_and_the_supervisor()
    {
        var process = Given().When(Roads.WaybillStream, new WaybillOverdue(Roads.Noon, Roads.Day));
        process.Facts.OfType<EnterpriseNotified>().ShouldHaveSingleItem().Notice.ShouldBe("overdue");
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.Supervisor);
        process.When(Roads.WaybillStream, new WaybillCompleted(Roads.Noon, Roads.Day)).State.State.ShouldBe("Over");
    }

    [Fact]
    public void a_waybill_without_standing_is_counted_and_its_carrier_told_each_time()
    {
        var rejected = new WaybillRejected(
            [new("W-02", new("WAY-VAL-002"), "O29/23", ImmutableSortedDictionary<string, string>.Empty)], [], Roads.Noon, Roads.Day);
        var process = Of($"rejected:{Roads.Waybill}").Recorded(Roads.WaybillStream, Roads.Drafted).When(Roads.WaybillStream, rejected, rejected);
        process.Commands.ShouldAllBe(command => command.Equals(new CountRejection(Roads.Carrier, Roads.Guangzhou, Roads.Waybill, Roads.Day)));
        process.Facts.OfType<EnterpriseNotified>().Count().ShouldBe(2);
        (process.State.Run, process.State.State).ShouldBe((2, "Counted"));
    }

    [Fact]
    public void a_waybill_that_fails_for_another_reason_is_nobodys_matter() =>
        Of($"rejected:{Roads.Waybill}").Recorded(Roads.WaybillStream, Roads.Drafted).When(
            Roads.WaybillStream,
            new WaybillRejected([new("W-08", new("WAY-VAL-008"), "O29/24", ImmutableSortedDictionary<string, string>.Empty)], [], Roads.Noon, Roads.Day))
            .Facts.ShouldBeEmpty();

    [Fact]
    public void a_carrier_with_too_many_is_inspected() =>
        Of($"carrier:{Roads.Carrier}:2026-03-02").When(
            new("waybills.rejection-tally", Roads.Carrier.ToString()),
            new RejectionsRepeated(Roads.Carrier, Roads.Guangzhou, [Roads.Waybill], Roads.Day.PlusDays(-9), Roads.Day, Roads.Day))
            .Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Duty.ShouldBe("inspect");

    public static TheoryData<AlarmCode, int?, DeviationKind?> Alarms => new()
    {
        { AlarmCode.RT, 2_400, DeviationKind.OffRoute }, { AlarmCode.RT, 0, null }, { AlarmCode.PK, null, DeviationKind.UnpermittedStop },
        { AlarmCode.OSD, 814, DeviationKind.Speeding }, { AlarmCode.OS3, 1_300, null }, { AlarmCode.FT1, 15_000, null },
    };

    [Theory, MemberData(nameof(Alarms))]
    public void an_alarm_of_a_vehicle_under_way_is_a_deviation_of_its_waybill(AlarmCode code, int? peak, DeviationKind? kind)
    {
        var process = Alarmed(code, peak, new TripBegun(Roads.Waybill, Roads.Noon - Duration.FromHours(1), Roads.Day));
        process.Commands.OfType<RecordDeviation>().Select(record => (record.Waybill, record.Deviation.Kind, record.Deviation.Point))
            .ShouldBe(kind is { } found ? [(Roads.Waybill, found, new WaybillPoint(22.543100m, 114.057900m))] : []);
    }

    [Fact]
    public void a_tanker_of_81_point_4_is_held_against_the_limit_of_motorways_and_one_of_70_against_that_of_other_roads()
    {
        var begun = new TripBegun(Roads.Waybill, Roads.Noon - Duration.FromHours(1), Roads.Day);
        Limit(Alarmed(AlarmCode.OSD, 814, begun)).ShouldBe((81, 80));
        Limit(Alarmed(AlarmCode.OSD, 819, begun)).ShouldBe((81, 80));
        Limit(Alarmed(AlarmCode.OSD, 700, begun)).ShouldBe((70, 60));

        static (int?, int?) Limit(GivenProcess process) =>
            process.Commands.OfType<RecordDeviation>().Select(record => (record.Deviation.SpeedKmh, record.Deviation.LimitKmh)).Single();
    }

    [Theory]
    [InlineData(801)]
    [InlineData(809)]
    [InlineData(605)]
    public void nobody_is_said_to_have_been_faster_than_measured(int tenths) =>
        Alarmed(AlarmCode.OSD, tenths, new TripBegun(Roads.Waybill, Roads.Noon - Duration.FromHours(1), Roads.Day))
            .Commands.OfType<RecordDeviation>().ShouldBeEmpty();

    [Fact]
    public void an_alarm_outside_any_trip_is_none()
    {
        Alarmed(AlarmCode.PK, null).Facts.ShouldBeEmpty();
        Alarmed(AlarmCode.PK, null, new TripReserved(Roads.Waybill, Roads.Noon - Duration.FromHours(1), Roads.Noon + Duration.FromHours(1), Roads.Day))
            .Facts.ShouldBeEmpty();
        Alarmed(
            AlarmCode.PK, null, new TripBegun(Roads.Waybill, Roads.Noon - Duration.FromHours(3), Roads.Day),
            new TripEnded(Roads.Waybill, Roads.Noon - Duration.FromHours(1), Roads.Day)).Facts.ShouldBeEmpty();
        Alarmed(
            AlarmCode.PK, null, new TripBegun(Roads.Waybill, Roads.Noon - Duration.FromHours(3), Roads.Day), new TripReleased(Roads.Waybill, Roads.Day))
            .Facts.ShouldBeEmpty();
    }

    private static GivenProcess Alarmed(AlarmCode code, int? peak, params TripBookFact[] book)
    {
        const string key = "0198c6f0-0000-7000-8000-0000000000d1";
        return Of($"alarm:{key}").Recorded(new("waybills.trip-book", TripBookId.Of(Roads.Tanker.Plate).ToString()), [.. book])
            .When(new("supervision.alarm", key), Roads.Raised(code, peak));
    }

    private static GivenProcess Of(string key) => new(WaybillWatch.Definition, key);

    private static GivenProcess Given(RuleId? refuses) =>
        new GivenProcess(WaybillWatch.Definition, Roads.Waybill.ToString()) { Refuses = _ => refuses }.Recorded(
            Roads.WaybillStream, Roads.Drafted, Roads.Issued,
            new LoadingConfirmed([], 30_000, 46_000, "ZZ-1", Roads.Noon, Roads.Day));
}
