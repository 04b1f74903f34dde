using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Identities.Rules;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Terminals.Rules;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Tracked.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Integration.Processes;
using Regulatory.Ledger;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>A vehicle from its entry to its first alarm, on a real ledger with its projections running.</summary>
public sealed class SupervisionStorySpec : IAsyncLifetime, IDisposable
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100"), Guangdong = DivisionCode.Parse("440000");
    private static readonly CreditCode Code = CreditCode.Parse("91440101MA5AAAA00W");
    private static readonly PartyConcerned Owner = new(PartyKind.Organisation, "穗通危货运输有限公司", Code);
    private static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow"), Other = VehicleKey.Parse("粤A54321/Yellow");
    private static readonly TerminalId Phone = TerminalId.Parse("013800000001");
    private static readonly TerminalDevice Device = new("70111", "BD-2019", "A000001");
    private static readonly Vin Vin = Vin.Parse("11111111111111111");
    private static readonly VehicleParticulars Papers = new("重型罐式货车", 31_000, 2, IsTractor: false, IsTrailer: false, new(2025, 6, 10));
    private static readonly string CodeDigest = new('c', 64), ClipDigest = new('a', 64);

    private static readonly Actor Issuer = Of("issuer-gz", Role.Issuer, Guangzhou), Officer = Of("supervisor-gz", Role.Supervisor, Guangzhou),
        Gateway = Of("system:terminal-gateway", Role.System, Guangdong), Province = Of("superior-gd", Role.SuperiorAuthority, Guangdong),
        Fleet = Of("fleet-gz", Role.Applicant, Guangzhou) with { Party = PartyId.Of(Code) };

    private readonly EmbeddedPostgres postgres = new("supervision-story");
    private readonly FakeClock clock = new(ChinaTime.At(Day, new(10, 0)));
    private readonly string folder = Directory.CreateTempSubdirectory("supervision-story").FullName;
    private readonly CancellationTokenSource stop = new();
    private LedgerDatabase database = null!;
    private Installation hall = null!;
    private Task projections = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        database = await LedgerDatabase.Create(postgres);
        await ReadSchema.Migrate(database.Deploy);
        hall = new(
            new(database.AppConnection, null, folder, new("http://localhost:5080"), null, null, Development: true), clock,
            NullLoggerFactory.Instance);
        await hall.Reference.Refresh();
        projections = hall.ReadModels.Run(stop.Token);
        await Licensed("L-1", new("危险货物运输"));
        await Accepted(new ApproveTerminalModel("70111", "BD-2019", "交运公告〔2025〕1号", new(2025, 1, 1)), Province);
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await projections.ContinueWith(_ => { }, TaskScheduler.Default);
        await hall.DisposeAsync();
        await database.DisposeAsync();
    }

    public void Dispose()
    {
        postgres.Dispose();
        stop.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task a_vehicle_is_entered_fitted_certified_and_active()
    {
        await Accepted(Register(Truck, Vin), Officer);
        await Accepted(new EnterTerminal(Phone, Device, TerminalProtocol.Jt808Of2019, Guangzhou), Officer);
        (await Refused(new IssueOperatingCertificate(Truck, "440100012345"), Issuer)).ShouldBe(VisibleTerminalBeforeCertificate.Id);
        await Accepted(new BindTerminal(Truck, Phone), Officer);
        (await Refused(new IssueOperatingCertificate(Truck, "440100012345"), Issuer)).ShouldBe(VisibleTerminalBeforeCertificate.Id);

        await Accepted(new RegisterTerminal(Phone, Device, Truck, TerminalProtocol.Jt808Of2019, CodeDigest), Gateway);
        (await Refused(new AuthenticateTerminal(Phone, ClipDigest, TerminalProtocol.Jt808Of2019), Gateway)).ShouldBe(CodeOfTerminal.Id);
        await Accepted(new AuthenticateTerminal(Phone, CodeDigest, TerminalProtocol.Jt808Of2019, "V1.0"), Gateway);
        await Accepted(new IssueOperatingCertificate(Truck, "440100012345"), Issuer);
        await Accepted(new JoinNetwork(Truck, clock.GetCurrentInstant()), Gateway);
        (await Refused(new ActivateVehicle(Truck), Officer)).ShouldBe(FitForDispatch.Id);
        await Accepted(new RecordCarrierInsurance(Truck, "人保财险", "PZ-1", new(2026, 12, 31)), Officer);
        await Accepted(new ActivateVehicle(Truck), Officer);

        var file = await Asked("vehicle_file", "select stage || ' ' || terminal || ' ' || owner from read.vehicle_file where id = $1", Truck);
        file.ShouldBe("Active 13800000001 穗通危货运输有限公司");
        (await Asked("terminal_book", "select vehicle || ' ' || is_visible::text from read.terminal_book where id = $1", Phone)).ShouldBe("粤A12345/Yellow true");
    }

    [Fact]
    public async Task two_vehicles_with_one_vin_are_refused_however_close_they_come()
    {
        var both = await Task.WhenAll(Give(Register(Truck, Vin), Officer), Give(Register(Other, Vin), Officer));
        both.OfType<ActAccepted>().ShouldHaveSingleItem();
        both.OfType<ActRefused>().ShouldHaveSingleItem().Refusal.Rule.ShouldBe(VinOnOneVehicle.Id);

        var kept = both[0] is ActAccepted ? Truck : Other;
        var refused = kept == Truck ? Other : Truck;
        (await Refused(Register(kept, Vin.Parse("1M8GDM9AXKP042788")), Officer)).ShouldBe(PlateOnOneVehicle.Id);
        await Accepted(new TransferVehicle(kept, "GH-1"), Issuer);
        await Accepted(Register(refused, Vin), Officer);
    }

    [Fact]
    public async Task a_vehicle_is_entered_under_a_licence_that_covers_its_class()
    {
        await Licensed("L-2", new("危险货物运输") { VehicleClasses = ["K1"] });
        (await Refused(Register(Truck, Vin) with { OwnerLicence = "L-2" }, Officer)).ShouldBe(OwnerLicensedForClass.Id);
        (await Refused(Register(Truck, Vin) with { OwnerLicence = "L-3" }, Officer)).ShouldBe(OwnerLicensedForClass.Id);
        await Licensed("L-4", new("危险货物运输") { VehicleClasses = ["K1", "W"] });
        await Accepted(Register(Truck, Vin) with { OwnerLicence = "L-4" }, Officer);
    }

    [Fact]
    public async Task one_terminal_is_on_one_vehicle()
    {
        await Active();
        await Accepted(Register(Other, Vin.Parse("1M8GDM9AXKP042788")), Officer);
        (await Refused(new BindTerminal(Other, Phone), Officer)).ShouldBe(TerminalOnOneVehicle.Id);
        await Accepted(new UnbindTerminal(Truck, "更换终端"), Officer);
        await Accepted(new BindTerminal(Other, Phone), Officer);
        (await Asked("terminal_book", "select vehicle from read.terminal_book where id = $1", Phone)).ShouldBe("粤A54321/Yellow");
    }

    [Fact]
    public async Task a_copied_sim_is_on_record_and_not_let_in()
    {
        await Active();
        await Accepted(new RegisterTerminal(Phone, Device with { SerialNumber = "B000009" }, Truck, TerminalProtocol.Jt808Of2019, ClipDigest), Gateway);
        (await Asked("terminal_book", "select suspected_serial_number from read.terminal_book where id = $1", Phone)).ShouldBe("B000009");
        (await Refused(new AuthenticateTerminal(Phone, ClipDigest, TerminalProtocol.Jt808Of2019), Gateway)).ShouldBe(CodeOfTerminal.Id);
    }

    [Fact]
    public async Task the_door_lets_in_who_is_on_file_and_knows_the_code()
    {
        await Accepted(Register(Truck, Vin), Officer);
        var door = new TerminalAdmission(hall.Executor, hall.Supervision.Acts);
        const TerminalProtocol Spoken = TerminalProtocol.Jt808Of2019;
        (await door.Register(Phone, Device, Truck, Spoken, default)).ShouldBe(new(TerminalRegistrationResult.NoSuchTerminal, null));
        await Accepted(new EnterTerminal(Phone, Device, Spoken, Guangzhou), Officer);
        (await door.Register(Phone, Device, Truck, Spoken, default)).Result.ShouldBe(TerminalRegistrationResult.NoSuchVehicle);
        await Accepted(new BindTerminal(Truck, Phone), Officer);
        (await door.Register(Phone, Device, Other, Spoken, default)).Result.ShouldBe(TerminalRegistrationResult.NoSuchVehicle);

        var reply = await door.Register(Phone, Device, Truck, Spoken, default);
        reply.Result.ShouldBe(TerminalRegistrationResult.Registered);
        (await door.Authenticate(Phone, "guess", Spoken, null, default)).ShouldBeFalse();
        (await door.Authenticate(Phone, reply.Code.ShouldNotBeNull(), Spoken, null, default)).ShouldBeTrue();
        var head = await hall.Ledger.Head();
        (await door.Authenticate(Phone, reply.Code, Spoken, null, default)).ShouldBeTrue();
        (await hall.Ledger.Head()).ShouldBe(head, "dialling in again is no fact");

        (await door.Register(Phone, Device with { SerialNumber = "B000009" }, Truck, Spoken, default))
            .ShouldBe(new(TerminalRegistrationResult.TerminalAlreadyRegistered, null));
        (await door.Authenticate(Phone, reply.Code, Spoken, null, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task an_alarm_goes_from_being_raised_to_closed_and_counts_for_monitor_and_driver()
    {
        await Active();
        var driver = await OnDuty();
        var alarm = await Raised(driver);
        (await Give(new AcknowledgeAlarm(alarm, "属实"), Fleet with { Party = PartyId.Of(CreditCode.Parse("91440101MA5BBBB017")) })).ShouldBeOfType<ActForbidden>();

        await Accepted(new NotifyDriver(alarm, NoticeMeans.ReadAloud, clock.GetCurrentInstant()), Gateway);
        await Accepted(new AcknowledgeAlarm(alarm, "属实"), Fleet);
        await Accepted(new RecordCorrection(alarm, clock.GetCurrentInstant(), "已减速"), Fleet);
        await Accepted(new TreatDriver(alarm, DriverTreatment.Education, "JY-1", "安全教育"), Fleet);
        (await Give(new CloseAlarm(alarm, "办结"), Fleet)).ShouldBeOfType<ActRefused>();
        await Accepted(new AttachAlarmClip(alarm, new(ClipDigest, 15)), Gateway);
        (await Refused(new TransferVehicle(Truck, "GH-1"), Issuer)).ShouldBe(NothingOpenAtTransfer.Id);
        await Accepted(new CloseAlarm(alarm, "办结"), Fleet);

        (await Asked("alarm_docket", "select stage || ' ' || is_over::text || ' ' || (next_due is null)::text from read.alarm_docket where id = $1", alarm))
            .ShouldBe("Closed true true");
        (await Asked("driver_duties", "select level_one_alarms::text from read.driver_duties where id = $1", driver)).ShouldBe("1");
        (await Asked("monitor_months", "select handled::text from read.monitor_months where id = $1", "fleet-gz@2026-03")).ShouldBe("1");
    }

    [Fact]
    public async Task what_is_not_done_in_time_is_told_step_by_step()
    {
        await Active();
        var alarm = await Raised(driver: null);

        await TickAt(Day, new(10, 1));
        (await Lapsed(alarm)).ShouldBe("");
        await TickAt(Day, new(10, 2));
        (await Lapsed(alarm)).ShouldBe("Notify");
        await TickAt(Day, new(10, 11));
        await TickAt(Day.PlusDays(1), new(10, 1));
        await TickAt(new(2026, 3, 6), new(0, 1));
        (await Lapsed(alarm)).ShouldBe("Notify,Acknowledge,Lead,Treat");
        (await Asked("alarm_docket", "select escalated_to || ' ' || (next_due is null)::text from read.alarm_docket where id = $1", alarm)).ShouldBe("Lead true");
    }

    [Fact]
    public async Task a_roll_call_that_nobody_answers_is_missed()
    {
        var platform = new MonitoringPlatformId(Guid.NewGuid());
        await Accepted(new EnterPlatform(platform, PlatformKind.Enterprise, "穗通监控平台", Owner, Guangzhou, "JT-794-1", 120, 2), Officer);
        await Accepted(new CallRoll(platform, "12 + 7"), Officer);
        await TickAt(Day, new(10, 11));
        (await Asked("monitoring_platforms", "select missed || ' ' || calls from read.monitoring_platforms where id = $1", platform)).ShouldBe("1 1");
        await Accepted(new CallRoll(platform, "8 - 3"), Officer);
        await Accepted(new AnswerRollCall(platform, 2, "5"), Fleet);
        (await Asked("monitoring_platforms", "select answered_in_time::text from read.monitoring_platforms where id = $1", platform)).ShouldBe("1");
    }

    [Fact]
    public async Task a_review_that_does_not_come_blocks_the_vehicle()
    {
        await Active();
        await TickAt(Day.PlusYears(1).PlusDays(1), new(10, 0));
        (await Asked("vehicle_file", "select stage from read.vehicle_file where id = $1", Truck)).ShouldBe("ReviewOverdue");
        (await Refused(new DispatchVehicle(Truck, DispatchKind.Waybill, "YD-1"), Fleet)).ShouldBe(FitForDispatch.Id);
    }

    [Fact]
    public async Task a_text_reaches_the_driver_of_an_own_vehicle_and_a_persons_track_takes_a_purpose()
    {
        await Active();
        var order = new TerminalOrderId(Guid.NewGuid());
        await Accepted(new SendText(order, Phone, "请减速", [TextMeans.ReadAloud]), Fleet);
        await Accepted(new ReportOrderSent(order, clock.GetCurrentInstant(), 7), Gateway);
        await Accepted(new ReportOrderAnswered(order, clock.GetCurrentInstant()), Gateway);
        (await Asked("terminal_orders", "select stage || ' ' || serial from read.terminal_orders where id = $1", order)).ShouldBe("Answered 7");

        var driver = await OnDuty();
        var until = clock.GetCurrentInstant();
        var track = new OpenTrack(Truck, until - Duration.FromHours(2), until, driver);
        (await Refused(track, Officer)).ShouldBe(PurposeOfTrackQuery.Id);
        await Accepted(track with { Purpose = TrackPurpose.AlarmHandling, Reference = "BJ-1" }, Officer);
        (await Asked("track_readings", "select account || ' ' || purpose from read.track_readings where vehicle = $1", Truck)).ShouldBe("supervisor-gz AlarmHandling");
    }

    private static RegisterVehicle Register(VehicleKey plate, Vin vin) => new(plate, vin, SupervisionClass.W, Papers, Owner, "L-1", Guangzhou);

    /// <summary>The truck, from its entry to its first day.</summary>
    private async Task Active()
    {
        await Accepted(Register(Truck, Vin), Officer);
        await Accepted(new EnterTerminal(Phone, Device, TerminalProtocol.Jt808Of2019, Guangzhou), Officer);
        await Accepted(new BindTerminal(Truck, Phone), Officer);
        await Accepted(new RegisterTerminal(Phone, Device, Truck, TerminalProtocol.Jt808Of2019, CodeDigest), Gateway);
        await Accepted(new AuthenticateTerminal(Phone, CodeDigest, TerminalProtocol.Jt808Of2019, "V1.0"), Gateway);
        await Accepted(new IssueOperatingCertificate(Truck, "440100012345"), Issuer);
        await Accepted(new JoinNetwork(Truck, clock.GetCurrentInstant()), Gateway);
        await Accepted(new RecordCarrierInsurance(Truck, "人保财险", "PZ-1", new(2026, 12, 31)), Officer);
        await Accepted(new ActivateVehicle(Truck), Officer);
    }

    /// <summary>The driver at the wheel of the truck.</summary>
    private async Task<PartyId> OnDuty()
    {
        var id = ResidentId.Parse("44030519851231123X");
        var driver = hall.Pseudonyms.PartyOf(id);
        await Accepted(
            new OpenDutyLog(new(PartyKind.NaturalPerson, "张三", ResidentId: id), "440100198512310001", PartyId.Of(Code), Guangzhou), Fleet);
        await Accepted(new AssignDriver(driver, Truck, Day), Fleet);
        await Accepted(new InsertCard(driver, Truck, clock.GetCurrentInstant()), Gateway);
        return driver;
    }

    private async Task<AlarmCaseId> Raised(PartyId? driver)
    {
        var alarm = new AlarmCaseId(Guid.NewGuid());
        await Accepted(
            new RaiseAlarm(
                alarm, Truck, AlarmCode.OS3, AlarmLevel.One, clock.GetCurrentInstant() - Duration.FromMinutes(1), "126 km/h, limit 80", null,
                "overspeed-1", driver),
            Gateway);
        return alarm;
    }

    private async Task Licensed(string number, LicenceScope scope)
    {
        var licence = new ImportLicence(
            new(Guid.NewGuid()), number, "旧系统", number, new('c', 64), ItemNumber.Parse("GD-RT-05"), LicenceKind.DangerousGoodsOperation,
            new(ApplicantKind.Organisation, "穗通危货运输有限公司", Code), Guangzhou, "广州市交通运输局", scope, new(2020, 1, 1), null);
        await Accepted(licence, Province);
    }

    private async Task<string> Lapsed(AlarmCaseId alarm) =>
        await Asked("alarm_docket", "select array_to_string(lapsed, ',') from read.alarm_docket where id = $1", alarm);

    private Task<ActOutcome> Give(object command, Actor actor) => hall.Executor.Execute(new Act(command, Guid.NewGuid(), actor));

    private async Task Accepted(object command, Actor actor) => (await Give(command, actor)).ShouldBeOfType<ActAccepted>();

    private async Task<RuleId> Refused(object command, Actor actor) => (await Give(command, actor)).ShouldBeOfType<ActRefused>().Refusal.Rule;

    /// <summary>What a read model says that has everything.</summary>
    private async Task<string> Asked(string model, string sql, object key)
    {
        var head = await hall.Ledger.Head();
        (await hall.ReadModels.WaitFor(model, head, TimeSpan.FromMinutes(1))).ShouldBeGreaterThanOrEqualTo(head);
        await using var source = NpgsqlDataSource.Create(database.AppConnection);
        await using var ask = source.CreateCommand(sql);
        ask.Parameters.Add(new() { Value = key.ToString()! });
        return (string)(await ask.ExecuteScalarAsync()).ShouldNotBeNull();
    }

    private async Task TickAt(LocalDate day, LocalTime time)
    {
        clock.Reset(ChinaTime.At(day, time));
        var head = await hall.Ledger.Head();
        foreach (var model in new[] { "alarm_docket", "monitoring_platforms", "vehicle_file" })
            (await hall.ReadModels.WaitFor(model, head, TimeSpan.FromMinutes(1))).ShouldBeGreaterThanOrEqualTo(head);
        await new DeadlineClock(hall.Executor, hall.DueTimers, clock, NullLogger<DeadlineClock>.Instance).Tick();
    }

    private static Actor Of(string account, Role role, DivisionCode division) => new(account, account, [role], division, "交通运输局");
}
