using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Identities.Rules;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Terminals.Rules;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Tracked.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Supervision;
using static Regulatory.Api.Specs.Supervision.SupervisionHall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>A vehicle from its entry to its first alarm, on a real ledger with its projections running.</summary>
public sealed class SupervisionStorySpec : IAsyncLifetime
{
    private SupervisionHall hall = null!;

    public async Task InitializeAsync() => hall = await SupervisionHall.Open("supervision-story");

    public async Task DisposeAsync() => await hall.DisposeAsync();

    [Fact]
    public async Task a_vehicle_is_entered_fitted_certified_and_active()
    {
        await hall.Accepted(Register(Truck, TruckVin), Officer);
        await hall.Accepted(new EnterTerminal(Phone, Device, TerminalProtocol.Jt808Of2019, Guangzhou), Officer);
        (await hall.Refused(new IssueOperatingCertificate(Truck, "440100012345"), Issuer)).ShouldBe(VisibleTerminalBeforeCertificate.Id);
        await hall.Accepted(new BindTerminal(Truck, Phone), Officer);
        (await hall.Refused(new IssueOperatingCertificate(Truck, "440100012345"), Issuer)).ShouldBe(VisibleTerminalBeforeCertificate.Id);

        await hall.Accepted(new RegisterTerminal(Phone, Device, Truck, TerminalProtocol.Jt808Of2019, CodeDigest), Gateway);
        (await hall.Refused(new AuthenticateTerminal(Phone, ClipDigest, TerminalProtocol.Jt808Of2019), Gateway)).ShouldBe(CodeOfTerminal.Id);
        await hall.Accepted(new AuthenticateTerminal(Phone, CodeDigest, TerminalProtocol.Jt808Of2019, "V1.0"), Gateway);
        await hall.Accepted(new IssueOperatingCertificate(Truck, "440100012345"), Issuer);
        await hall.Accepted(new JoinNetwork(Truck, hall.Clock.GetCurrentInstant()), Gateway);
        (await hall.Refused(new ActivateVehicle(Truck), Officer)).ShouldBe(FitForDispatch.Id);
        await hall.Accepted(new RecordCarrierInsurance(Truck, "人保财险", "PZ-1", new(2026, 12, 31)), Officer);
        await hall.Accepted(new ActivateVehicle(Truck), Officer);

        var file = await hall.Asked("vehicle_file", "select stage || ' ' || terminal || ' ' || owner from read.vehicle_file where id = $1", Truck);
        file.ShouldBe("Active 13800000001 穗通危货运输有限公司");
        (await hall.Asked("terminal_book", "select vehicle || ' ' || is_visible::text from read.terminal_book where id = $1", Phone)).ShouldBe("粤A12345/Yellow true");
    }

    [Fact]
    public async Task two_vehicles_with_one_vin_are_refused_however_close_they_come()
    {
        var both = await Task.WhenAll(hall.Give(Register(Truck, TruckVin), Officer), hall.Give(Register(Other, TruckVin), Officer));
        both.OfType<ActAccepted>().ShouldHaveSingleItem();
        both.OfType<ActRefused>().ShouldHaveSingleItem().Refusal.Rule.ShouldBe(VinOnOneVehicle.Id);

        var kept = both[0] is ActAccepted ? Truck : Other;
        var refused = kept == Truck ? Other : Truck;
        (await hall.Refused(Register(kept, Vin.Parse("1M8GDM9AXKP042788")), Officer)).ShouldBe(PlateOnOneVehicle.Id);
        await hall.Accepted(new TransferVehicle(kept, "GH-1"), Issuer);
        await hall.Accepted(Register(refused, TruckVin), Officer);
    }

    [Fact]
    public async Task a_vehicle_is_entered_under_a_licence_that_covers_its_class()
    {
        await hall.Licensed("L-2", new("危险货物运输") { VehicleClasses = ["K1"] });
        (await hall.Refused(Register(Truck, TruckVin) with { OwnerLicence = "L-2" }, Officer)).ShouldBe(OwnerLicensedForClass.Id);
        (await hall.Refused(Register(Truck, TruckVin) with { OwnerLicence = "L-3" }, Officer)).ShouldBe(OwnerLicensedForClass.Id);
        await hall.Licensed("L-4", new("危险货物运输") { VehicleClasses = ["K1", "W"] });
        await hall.Accepted(Register(Truck, TruckVin) with { OwnerLicence = "L-4" }, Officer);
    }

    [Fact]
    public async Task one_terminal_is_on_one_vehicle()
    {
        await hall.Active();
        await hall.Accepted(Register(Other, Vin.Parse("1M8GDM9AXKP042788")), Officer);
        (await hall.Refused(new BindTerminal(Other, Phone), Officer)).ShouldBe(TerminalOnOneVehicle.Id);
        await hall.Accepted(new UnbindTerminal(Truck, "更换终端"), Officer);
        await hall.Accepted(new BindTerminal(Other, Phone), Officer);
        (await hall.Asked("terminal_book", "select vehicle from read.terminal_book where id = $1", Phone)).ShouldBe("粤A54321/Yellow");
    }

    [Fact]
    public async Task a_copied_sim_is_on_record_and_not_let_in()
    {
        await hall.Active();
        await hall.Accepted(new RegisterTerminal(Phone, Device with { SerialNumber = "B000009" }, Truck, TerminalProtocol.Jt808Of2019, ClipDigest), Gateway);
        (await hall.Asked("terminal_book", "select suspected_serial_number from read.terminal_book where id = $1", Phone)).ShouldBe("B000009");
        (await hall.Refused(new AuthenticateTerminal(Phone, ClipDigest, TerminalProtocol.Jt808Of2019), Gateway)).ShouldBe(CodeOfTerminal.Id);
    }

    [Fact]
    public async Task the_door_lets_in_who_is_on_file_and_knows_the_code()
    {
        await hall.Accepted(Register(Truck, TruckVin), Officer);
        var door = new TerminalAdmission(hall.Installation.Executor, hall.Installation.Supervision.Acts);
        const TerminalProtocol Spoken = TerminalProtocol.Jt808Of2019;
        (await door.Register(Phone, Device, Truck, Spoken, default)).ShouldBe(new(TerminalRegistrationResult.NoSuchTerminal, null));
        await hall.Accepted(new EnterTerminal(Phone, Device, Spoken, Guangzhou), Officer);
        (await door.Register(Phone, Device, Truck, Spoken, default)).Result.ShouldBe(TerminalRegistrationResult.NoSuchVehicle);
        await hall.Accepted(new BindTerminal(Truck, Phone), Officer);
        (await door.Register(Phone, Device, Other, Spoken, default)).Result.ShouldBe(TerminalRegistrationResult.NoSuchVehicle);

        var reply = await door.Register(Phone, Device, Truck, Spoken, default);
        reply.Result.ShouldBe(TerminalRegistrationResult.Registered);
        (await door.Authenticate(Phone, "guess", Spoken, null, default)).ShouldBeFalse();
        (await door.Authenticate(Phone, reply.Code.ShouldNotBeNull(), Spoken, null, default)).ShouldBeTrue();
        var head = await hall.Installation.Ledger.Head();
        (await door.Authenticate(Phone, reply.Code, Spoken, null, default)).ShouldBeTrue();
        (await hall.Installation.Ledger.Head()).ShouldBe(head, "dialling in again is no fact");

        (await door.Register(Phone, Device with { SerialNumber = "B000009" }, Truck, Spoken, default))
            .ShouldBe(new(TerminalRegistrationResult.TerminalAlreadyRegistered, null));
        (await door.Authenticate(Phone, reply.Code, Spoken, null, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task an_alarm_goes_from_being_raised_to_closed_and_counts_for_monitor_and_driver()
    {
        await hall.Active();
        var driver = await hall.OnDuty();
        var alarm = await hall.Raised(driver);
        (await hall.Give(new AcknowledgeAlarm(alarm, "属实"), SupervisionHall.Fleet with { Party = PartyId.Of(CreditCode.Parse("91440101MA5BBBB017")) })).ShouldBeOfType<ActForbidden>();

        await hall.Accepted(new NotifyDriver(alarm, NoticeMeans.ReadAloud, hall.Clock.GetCurrentInstant()), Gateway);
        await hall.Accepted(new AcknowledgeAlarm(alarm, "属实"), SupervisionHall.Fleet);
        await hall.Accepted(new RecordCorrection(alarm, hall.Clock.GetCurrentInstant(), "已减速"), SupervisionHall.Fleet);
        await hall.Accepted(new TreatDriver(alarm, DriverTreatment.Education, "JY-1", "安全教育"), SupervisionHall.Fleet);
        (await hall.Give(new CloseAlarm(alarm, "办结"), SupervisionHall.Fleet)).ShouldBeOfType<ActRefused>();
        await hall.Accepted(new AttachAlarmClip(alarm, new(ClipDigest, 15)), Gateway);
        (await hall.Refused(new TransferVehicle(Truck, "GH-1"), Issuer)).ShouldBe(NothingOpenAtTransfer.Id);
        await hall.Accepted(new CloseAlarm(alarm, "办结"), SupervisionHall.Fleet);

        (await hall.Asked("alarm_docket", "select stage || ' ' || is_over::text || ' ' || (next_due is null)::text from read.alarm_docket where id = $1", alarm))
            .ShouldBe("Closed true true");
        (await hall.Asked("driver_duties", "select level_one_alarms::text from read.driver_duties where id = $1", driver)).ShouldBe("1");
        (await hall.Asked("monitor_months", "select handled::text from read.monitor_months where id = $1", "fleet-gz@2026-03")).ShouldBe("1");
    }

    [Fact]
    public async Task an_alarm_of_another_enterprises_vehicle_does_not_count_against_a_driver()
    {
        await hall.Active();
        var id = ResidentId.Parse("110105194912310038");
        var driver = hall.Installation.Pseudonyms.PartyOf(id);
        var employer = PartyId.Of(CreditCode.Parse("91440300MA5BBBB14D"));
        await hall.Accepted(new OpenDutyLog(new(PartyKind.NaturalPerson, "何外单位", ResidentId: id), "110105194912310038", employer, Guangzhou), Officer);
        var alarm = await hall.Raised(driver);
        await hall.Accepted(new AcknowledgeAlarm(alarm, "属实"), SupervisionHall.Fleet);
        (await hall.Asked("driver_duties", "select level_one_alarms::text from read.driver_duties where id = $1", driver)).ShouldBe("0");
    }

    [Fact]
    public async Task what_is_not_done_in_time_is_told_step_by_step()
    {
        await hall.Active();
        var alarm = await hall.Raised(driver: null);

        await hall.TickAt(Day, new(10, 1));
        (await hall.Lapsed(alarm)).ShouldBe("");
        await hall.TickAt(Day, new(10, 2));
        (await hall.Lapsed(alarm)).ShouldBe("Notify");
        await hall.TickAt(Day, new(10, 11));
        await hall.TickAt(Day.PlusDays(1), new(10, 1));
        await hall.TickAt(new(2026, 3, 6), new(0, 1));
        (await hall.Lapsed(alarm)).ShouldBe("Notify,Acknowledge,Lead,Treat");
        (await hall.Asked("alarm_docket", "select escalated_to || ' ' || (next_due is null)::text from read.alarm_docket where id = $1", alarm)).ShouldBe("Lead true");

        await hall.Follow();
        (await hall.Asked("lead_book", "select standing || ' ' || plate || ' ' || agency from read.lead_book where reference = $1", $"supervision.alarm/{alarm}"))
            .ShouldBe("Open 粤A12345/Yellow 交通运输局");
        (await hall.Asked("enterprise_notices", "select string_agg(notice, ' ' order by notice) from read.enterprise_notices where subject = $1", $"supervision.alarm/{alarm}"))
            .ShouldBe("late:Acknowledge late:Lead late:Notify late:Treat");
        var road = hall.Installation.Questions.Road;
        var head = await hall.Installation.Ledger.Head();
        (await road.VehiclesUnder("L-1", head, default)).ShouldBe([Truck]);
        (await road.WaybillsNaming("L-1", head, default)).ShouldBeEmpty();
        (await road.Handling(new(PartyId.Of(Code), new(2026, 3)), head, default)).ShouldBe(new(1, 0), "nobody looked at it in time: it counts");
    }

    [Fact]
    public async Task a_roll_call_that_nobody_answers_is_missed()
    {
        var platform = new MonitoringPlatformId(Guid.NewGuid());
        await hall.Accepted(new EnterPlatform(platform, PlatformKind.Enterprise, "穗通监控平台", Owner, Guangzhou, "JT-794-1", 120, 2), Officer);
        await hall.Accepted(new CallRoll(platform, "12 + 7"), Officer);
        await hall.TickAt(Day, new(10, 11));
        (await hall.Asked("monitoring_platforms", "select missed || ' ' || calls from read.monitoring_platforms where id = $1", platform)).ShouldBe("1 1");
        await hall.Accepted(new CallRoll(platform, "8 - 3"), Officer);
        await hall.Accepted(new AnswerRollCall(platform, 2, "5"), SupervisionHall.Fleet);
        (await hall.Asked("monitoring_platforms", "select answered_in_time::text from read.monitoring_platforms where id = $1", platform)).ShouldBe("1");
    }

    [Fact]
    public async Task a_review_that_does_not_come_blocks_the_vehicle()
    {
        await hall.Active();
        await hall.TickAt(Day.PlusYears(1).PlusDays(1), new(10, 0));
        (await hall.Asked("vehicle_file", "select stage from read.vehicle_file where id = $1", Truck)).ShouldBe("ReviewOverdue");
        (await hall.Refused(new DispatchVehicle(Truck, DispatchKind.Waybill, "YD-1"), SupervisionHall.Fleet)).ShouldBe(FitForDispatch.Id);
    }

    [Fact]
    public async Task a_text_reaches_the_driver_of_an_own_vehicle_and_a_persons_track_takes_a_purpose()
    {
        await hall.Active();
        var order = new TerminalOrderId(Guid.NewGuid());
        await hall.Accepted(new SendText(order, Phone, "请减速", [TextMeans.ReadAloud]), SupervisionHall.Fleet);
        await hall.Accepted(new ReportOrderSent(order, hall.Clock.GetCurrentInstant(), 7), Gateway);
        await hall.Accepted(new ReportOrderAnswered(order, hall.Clock.GetCurrentInstant()), Gateway);
        (await hall.Asked("terminal_orders", "select stage || ' ' || serial from read.terminal_orders where id = $1", order)).ShouldBe("Answered 7");

        var driver = await hall.OnDuty();
        var until = hall.Clock.GetCurrentInstant();
        var track = new OpenTrack(Truck, until - Duration.FromHours(2), until, driver);
        (await hall.Refused(track, Officer)).ShouldBe(PurposeOfTrackQuery.Id);
        await hall.Accepted(track with { Purpose = TrackPurpose.AlarmHandling, Reference = "BJ-1" }, Officer);
        (await hall.Asked("track_readings", "select account || ' ' || purpose from read.track_readings where vehicle = $1", Truck)).ShouldBe("supervisor-gz AlarmHandling");
    }
}
