using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Monitors;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Projections.Supervision;

namespace Regulatory.Projections.Specs.Supervision;

public sealed class SupervisionBooksSpec
{
    private const string Key = "粤A12345/Yellow", Number = "13800000001", AlarmKey = "0198c6f0-0000-7000-8000-0000000000a1",
        OrderKey = "0198c6f0-0000-7000-8000-0000000000c1", PlatformKey = "0198c6f0-0000-7000-8000-0000000000b1", DriverKey = "P:0123456789abcdef0123456789abcdef";

    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Ten = ChinaTime.At(Day, new(10, 0));
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly CreditCode Code = CreditCode.Parse("91440101MA5AAAA00W");
    private static readonly PartyOnRecord Owner = PartyOnRecord.Of(new(PartyKind.Organisation, "穗通危货运输有限公司", Code), PartyId.Of(Code));
    private static readonly PartyId DriverParty = PartyId.Parse(DriverKey);
    private static readonly VehicleKey Truck = VehicleKey.Parse(Key);
    private static readonly TerminalId Phone = TerminalId.Parse(Number);
    private static readonly Vin Vin = Vin.Parse("11111111111111111");

    private static readonly VehicleRegistered Registered = new(
        Vin, SupervisionClass.W, new("重型罐式货车", 31_000, 2, false, false, new(2024, 1, 10)), Owner, "440100000001", Guangzhou, "广州市交通运输局", Day);

    private static readonly OperatingCertificateIssued Certified = new("440100012345", new(2027, 3, 2), Day);
    private static readonly VehicleActivated Activated = new(Day);
    private static readonly AlarmRaised Raised = new(
        Truck, AlarmCode.OS3, AlarmLevel.One, Ten, Ten, "126 km/h", null, "overspeed-1", DriverParty, PartyId.Of(Code), Guangzhou, SupervisionClass.W,
        new(Ten + Duration.FromMinutes(1), Ten + Duration.FromMinutes(10), new(new(2026, 3, 5), false), Ten + Duration.FromHours(24)), false, Day);

    [Fact]
    public void a_vehicles_file_says_where_it_stands_and_what_happened()
    {
        var row = new Folded<VehicleFile>().Given(Key, Registered, new TerminalBound(Phone, Day), Certified, new VehicleJoinedNetwork(Ten, Day), Activated)
            .When(Key, new VehicleWentOffline(Ten, "x", Day)).Row(Key).ShouldNotBeNull();
        (row.Stage, row.IsOffline, row.Terminal, row.NextReview).ShouldBe((VehicleStage.Offline, true, Phone, new LocalDate(2027, 3, 2)));
        row.History.Select(entry => entry.Zh).ShouldBe(["登记", "绑定终端 13800000001", "配发道路运输证", "入网", "投入营运", "离线"]);
        row.History[2].Document.ShouldBe("440100012345");
    }

    [Fact]
    public void a_review_that_lapses_leaves_a_suspension_as_it_is()
    {
        var suspended = new Folded<VehicleFile>().Given(
            Key, Registered, Certified, Activated, new VehicleSuspended(VehicleSuspension.Order, "D-1", Day), new VehicleReviewLapsed(Day, Day));
        suspended.Row(Key)!.Stage.ShouldBe(VehicleStage.Suspended);
        suspended.When(Key, new VehicleResumed("D-2", Day)).Row(Key)!.Stage.ShouldBe(VehicleStage.Active);
    }

    [Fact]
    public void another_vehicle_under_a_plate_begins_another_file()
    {
        var row = new Folded<VehicleFile>().Given(Key, Registered, new VehicleTransferred(Vin, null, PartyId.Of(Code), SupervisionClass.W, "GH-1", Day))
            .When(Key, Registered with { OwnerLicence = "440100000002" }).Row(Key).ShouldNotBeNull();
        row.History.ShouldHaveSingleItem().Document.ShouldBe("440100000002");
        row.Stage.ShouldBe(VehicleStage.Registered);
    }

    [Fact]
    public void a_terminal_is_seen_on_the_platform_from_its_first_proof_until_it_is_taken_off()
    {
        var device = new TerminalDevice("70111", "BD-2019", "A000001");
        var rows = new Folded<TerminalBook>().Given(
            Number, new TerminalEntered(device, TerminalProtocol.Jt808Of2019, Guangzhou, Day), new TerminalAttached(Truck, Day),
            new TerminalRegistered(device, TerminalProtocol.Jt808Of2019, new('c', 64), Day), new TerminalAuthenticated(TerminalProtocol.Jt808Of2019, "V1", Day));
        rows.Row(Number)!.IsVisible.ShouldBeTrue();
        rows.When(Number, new SimCopySuspected(device with { SerialNumber = "B9" }, Truck, Day)).Row(Number)!.SuspectedSerialNumber.ShouldBe("B9");
        rows.When(Number, new TerminalDetached(Truck, Day)).Row(Number)!.ShouldSatisfyAllConditions(
            row => row.IsVisible.ShouldBeFalse(), row => row.Vehicle.ShouldBeNull());
    }

    [Fact]
    public void a_command_to_a_terminal_is_asked_for_sent_and_answered()
    {
        var rows = new Folded<TerminalOrders>().Given(OrderKey, new TextAsked(Phone, Truck, PartyId.Of(Code), Guangzhou, "请减速", [TextMeans.ReadAloud], Day));
        rows.Row(OrderKey)!.Stage.ShouldBe(OrderStage.Asked);
        var row = rows.Given(OrderKey, new OrderSent(Ten, 7, Day)).When(OrderKey, new OrderAnswered(Ten, Day)).Row(OrderKey)!;
        (row.Stage, row.Serial, row.Text).ShouldBe((OrderStage.Answered, 7, "请减速"));
    }

    [Fact]
    public void the_board_shows_what_an_alarm_awaits_next_and_until_when()
    {
        var rows = new Folded<AlarmDocket>().Given(AlarmKey, Raised);
        Next(rows).ShouldBe((AlarmTimer.Notify, Ten + Duration.FromMinutes(1)));
        rows.Given(AlarmKey, new DriverNotified(NoticeMeans.ReadAloud, Ten, true, Day));
        Next(rows).ShouldBe((AlarmTimer.Acknowledge, Ten + Duration.FromMinutes(10)));
        rows.Given(AlarmKey, new AlarmTimerLapsed(AlarmTimer.Acknowledge, Ten + Duration.FromMinutes(10), EscalationTo.Enterprise, Day));
        Next(rows).ShouldBe((AlarmTimer.Lead, Ten + Duration.FromHours(24)));
        rows.Given(AlarmKey, new AlarmTimerLapsed(AlarmTimer.Lead, Ten + Duration.FromHours(24), EscalationTo.Lead, Day.PlusDays(1)));
        Next(rows).ShouldBe((AlarmTimer.Treat, ChinaTime.StartOf(new(2026, 3, 6))));
        rows.Row(AlarmKey)!.EscalatedTo.ShouldBe(EscalationTo.Lead);
        rows.Given(AlarmKey, new AlarmClosed("fleet-gz", "办结", false, Day.PlusDays(2)));
        Next(rows).ShouldBe((null, null));

        (AlarmTimer?, Instant?) Next(Folded<AlarmDocket> board) => (board.Row(AlarmKey)!.NextTimer, board.Row(AlarmKey)!.NextDue);
    }

    [Fact]
    public void an_alarm_that_nobody_looks_at_is_one_to_be_treated()
    {
        var lapsed = new AlarmTimerLapsed(AlarmTimer.Acknowledge, Ten + Duration.FromMinutes(10), EscalationTo.Enterprise, Day);
        var treat = lapsed with { Timer = AlarmTimer.Treat, To = EscalationTo.CitySupervisor };
        IsCounted(new DriverNotified(NoticeMeans.ReadAloud, Ten, true, Day)).ShouldBe((false, false));
        IsCounted(new AlarmAcknowledged("fleet-gz", "属实", Ten, true, Day)).ShouldBe((true, true));
        IsCounted(lapsed).ShouldBe((false, true));
        IsCounted(treat).ShouldBe((false, true));
        IsCounted(lapsed with { Timer = AlarmTimer.Notify }).ShouldBe((false, false));
        IsCounted(lapsed, new AlarmClosedAsFalse("fleet-gz", "fleet-gz-2", Day)).ShouldBe((false, false));
        IsCounted(lapsed, new AlarmAggravated(AlarmCode.OS3, AlarmLevel.One, Ten + Duration.FromHours(1), "130 km/h", Raised.Timers, Day))
            .ShouldBe((false, true));

        static (bool, bool) IsCounted(params AlarmFact[] facts)
        {
            var row = new Folded<AlarmDocket>().Given(AlarmKey, [Raised, .. facts]).Row(AlarmKey)!;
            return (row.IsConfirmed, row.IsToBeTreated);
        }
    }

    [Fact]
    public void an_alarm_whose_driver_was_treated_says_so()
    {
        var rows = new Folded<AlarmDocket>().Given(AlarmKey, Raised, new AlarmAcknowledged("fleet-gz", "属实", Ten, true, Day));
        rows.Row(AlarmKey)!.IsTreated.ShouldBeFalse();
        rows.When(AlarmKey, new DriverTreated(DriverTreatment.Education, "教-1", "超速", Day)).Row(AlarmKey)!.IsTreated.ShouldBeTrue();
    }

    [Fact]
    public void a_graver_alarm_has_its_timers_anew()
    {
        var later = new AlarmTimers(Ten + Duration.FromMinutes(61), Ten + Duration.FromMinutes(70), new(new(2026, 3, 5), false), Ten + Duration.FromHours(25));
        var row = new Folded<AlarmDocket>()
            .Given(AlarmKey, Raised with { Code = AlarmCode.DSM, Level = AlarmLevel.Two }, new AlarmTimerLapsed(AlarmTimer.Notify, Ten, EscalationTo.Enterprise, Day))
            .When(AlarmKey, new AlarmAggravated(AlarmCode.DSM, AlarmLevel.One, Ten + Duration.FromHours(1), "接打电话", later, Day)).Row(AlarmKey)!;
        (row.Code, row.Level, row.NextTimer, row.NextDue).ShouldBe(("DSM-V", AlarmLevel.One, AlarmTimer.Notify, Ten + Duration.FromMinutes(61)));
    }

    [Fact]
    public void a_platform_counts_its_roll_calls()
    {
        var row = new Folded<MonitoringPlatforms>().Given(
                PlatformKey, new PlatformEntered(PlatformKind.Enterprise, "穗通监控平台", Owner, Guangzhou, "JT-794-1", 120, 2, Day),
                new FleetTakenOn(Owner, "HT-1", Day), new MonitorsRecorded(301, 3, 1, Day), new RollCalled(1, "1+1", Ten, Ten, Day),
                new RollCallAnswered(1, "2", "fleet-gz", Ten, true, Day), new RollCalled(2, "1+2", Ten, Ten, Day))
            .When(PlatformKey, new RollCallMissed(2, Day)).Row(PlatformKey)!;
        (row.Calls, row.AnsweredInTime, row.Missed, row.OpenCall, row.MissingMonitors).ShouldBe((2, 1, 1, null, 1));
        row.Fleets.ShouldHaveSingleItem().ShouldBe(PartyId.Of(Code));
    }

    [Fact]
    public void a_platform_keeps_its_months_apart()
    {
        var (newYear, entered) = (ChinaTime.StartOf(new(2026, 1, 1)), new LocalDate(2025, 12, 31));
        var row = new Folded<MonitoringPlatforms>().Given(
                PlatformKey, new PlatformEntered(PlatformKind.Enterprise, "穗通监控平台", Owner, Guangzhou, "JT-794-1", 120, 2, entered),
                new PlatformConnected(newYear - Duration.FromHours(2), entered), new RollCalled(1, "1+1", Ten, Ten, entered),
                new RollCallAnswered(1, "2", "fleet-gz", Ten, true, entered), new RollCalled(2, "1+2", Ten, Ten, new(2026, 1, 1)),
                new RollCallAnswered(2, "3", "fleet-gz", Ten, false, new(2026, 1, 1)))
            .When(PlatformKey, new PlatformDisconnected(newYear - Duration.FromHours(2), newYear + Duration.FromHours(1), LinkLoss.Silent, new(2026, 1, 1)))
            .Row(PlatformKey)!;
        row.Months.ShouldBe([new(new(2025, 12, 1), 7_200, 1, 1), new(new(2026, 1, 1), 3_600, 1, 0)]);
    }

    [Fact]
    public void a_platform_says_how_its_links_hold_and_nothing_secret()
    {
        var up = Ten - Duration.FromHours(1);
        var readings = new LinkReadings(up, Ten, Ten - Duration.FromSeconds(4), 90, 80, 1, 2, 0, 3, 9, [new("checksum", 1)]);
        var rows = new Folded<MonitoringPlatforms>().Given(
            PlatformKey, new PlatformEntered(PlatformKind.Enterprise, "穗通监控平台", Owner, Guangzhou, "JT-794-1", 120, 2, Day),
            new LinkAgreed(440_100, 10_001, "digest", "sealed", ["203.0.113.7"], PlatformProtocol.Jt809Of2019, CheckCodeUse.Required, null, Day),
            new PlatformConnected(up, Day), new LinkMetered(readings, Day), new LinkMetered(readings with { LagMedian = 5, Faults = [] }, Day));
        var row = rows.Row(PlatformKey)!;
        (row.HasAccess, row.IsEncrypted, row.ConnectedSince, row.LagMedian, row.LagP95, row.FramesTaken, row.SerialsMissing)
            .ShouldBe((true, true, up, 5, 9, 180, 4));
        row.LinkFaults.ShouldBeEmpty();
        $"{row}".ShouldSatisfyAllConditions(
            said => said.ShouldNotContain("digest"), said => said.ShouldNotContain("sealed"), said => said.ShouldNotContain("10001"));
        row = rows.When(PlatformKey, new PlatformDisconnected(up, Ten, LinkLoss.Silent, Day)).Row(PlatformKey)!;
        (row.ConnectedSince, row.DisconnectedAt, row.LastLoss, row.SecondsConnected, row.Disconnections).ShouldBe((null, Ten, LinkLoss.Silent, 3_600, 1));
        rows.When(PlatformKey, new LinkWithdrawn(440_100, "x", Day)).Row(PlatformKey)!.HasAccess.ShouldBeFalse();
    }

    [Fact]
    public void a_drivers_duty_says_at_which_wheel_and_whether_off_duty()
    {
        var driver = PartyOnRecord.Of(new(PartyKind.NaturalPerson, "张三", ResidentId: ResidentId.Parse("44030519851231123X")), DriverParty);
        var rows = new Folded<DriverDuties>().Given(
            DriverKey, new DutyLogOpened(driver, new(DriverParty, "440100198512310001"), PartyId.Of(Code), Guangzhou, Day),
            new DriverAssigned(Truck, Day, null, Day), new CardInserted(Truck, Ten, true, Day));
        rows.Row(DriverKey)!.ShouldSatisfyAllConditions(
            row => row.AtWheel.ShouldBe(Truck), row => row.DriverName.ShouldBe("张三"), row => row.Assigned.ShouldHaveSingleItem());
        rows.Given(DriverKey, new CardRemoved(Truck, Ten, false, Day), new LevelOneAlarmCounted(AlarmCaseId.Parse(AlarmKey), Day, Day), new DriverTakenOffDuty(3, Day, Day, Day));
        rows.Row(DriverKey)!.ShouldSatisfyAllConditions(row => row.AtWheel.ShouldBeNull(), row => row.IsOffDuty.ShouldBeTrue());
        rows.When(DriverKey, new DriverRetrained("PX-1", Day, Day)).Row(DriverKey)!.LevelOneAlarms.ShouldBe(0);
    }

    [Fact]
    public void a_monitors_month_and_the_seals_and_looks_at_tracks_have_their_books()
    {
        new Folded<MonitorMonths>().Given("fleet-gz@2026-03", new HandledAlarmCounted(AlarmCaseId.Parse(AlarmKey), true, Guangzhou, Day))
            .When("fleet-gz@2026-03", new FalseAlarmRateFlagged("fleet-gz", 10, 4, 40, new("SUP-MON-001"), Guangzhou, Day)).Row("fleet-gz@2026-03")!
            .ShouldSatisfyAllConditions(row => row.FlaggedPercent.ShouldBe(40), row => row.Month.ShouldBe(new LocalDate(2026, 3, 1)), row => row.FalseOnes.ShouldBe(1));

        new Folded<MonitoringSeals>().Given("Tracks", new MonitoringDataSealed(Truck, Ten, Ten, SealGround.Accident, "SG-1", Guangzhou, Day))
            .When("Tracks", new MonitoringSealLifted(Truck, "SG-1", "x", Day)).Row("Tracks/粤A12345/Yellow/SG-1")!.LiftedOn.ShouldBe(Day);

        new Folded<TrackReadings>()
            .When(Key, new TrackOpened("supervisor-gz", Ten, Ten, true, DriverParty, TrackPurpose.AccidentInquiry, "SG-1", Guangzhou, Day))
            .Row("粤A12345/Yellow#1")!.Purpose.ShouldBe(TrackPurpose.AccidentInquiry);
    }

    [Fact]
    public void an_operator_with_dangerous_goods_lacks_a_platform_until_one_monitors_it()
    {
        var owner = PartyId.Of(Code).Value;
        var entered = new PlatformEntered(PlatformKind.ServiceProvider, "服务商", Owner with { Party = DriverParty }, Guangzhou, "JT-794-2", 10, 2, Day);
        var rows = new Folded<FleetDuties>().Given(Key, Registered);
        rows.Row(owner)!.ShouldSatisfyAllConditions(row => row.DangerousGoods.ShouldBe(1), row => row.LacksPlatform.ShouldBeTrue());
        rows.Given(PlatformKey, entered, new FleetTakenOn(Owner, "HT-1", Day)).Row(owner)!.LacksPlatform.ShouldBeFalse();
        rows.Given(PlatformKey, new FleetGivenUp(PartyId.Of(Code), "x", Day)).Row(owner)!.LacksPlatform.ShouldBeTrue();
        rows.When(Key, new VehicleTransferred(Vin, null, PartyId.Of(Code), SupervisionClass.W, "GH-1", Day)).Row(owner)!
            .ShouldSatisfyAllConditions(row => row.OwesPlatform.ShouldBeFalse(), row => row.DangerousGoods.ShouldBe(0));
    }

    [Fact]
    public void fifty_heavy_trucks_need_a_platform_and_forty_nine_do_not()
    {
        var trucks = Enumerable.Range(10_000, 50).Select(number => $"粤A{number}/Yellow").ToArray();
        var rows = trucks[..49].Aggregate(new Folded<FleetDuties>(), (fold, key) => fold.Given(key, Registered with { Class = SupervisionClass.Z }));
        rows.Row(PartyId.Of(Code).Value)!.OwesPlatform.ShouldBeFalse();
        rows.When(trucks[49], Registered with { Class = SupervisionClass.Z }).Row(PartyId.Of(Code).Value)!.LacksPlatform.ShouldBeTrue();
    }
}
