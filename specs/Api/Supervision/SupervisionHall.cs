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
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Following;
using Regulatory.Ledger;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>An enterprise with a licence for dangerous goods and a truck, on a real ledger with its projections running.</summary>
internal sealed class SupervisionHall : IAsyncDisposable
{
    public static readonly LocalDate Day = new(2026, 3, 2);
    public static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100"), Guangdong = DivisionCode.Parse("440000");
    public static readonly CreditCode Code = CreditCode.Parse("91440101MA5AAAA00W");
    public static readonly PartyConcerned Owner = new(PartyKind.Organisation, "穗通危货运输有限公司", Code);
    public static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow"), Other = VehicleKey.Parse("粤A54321/Yellow");
    public static readonly TerminalId Phone = TerminalId.Parse("013800000001");
    public static readonly TerminalDevice Device = new("70111", "BD-2019", "A000001");
    public static readonly Vin TruckVin = Vin.Parse("11111111111111111");
    public static readonly VehicleParticulars Papers = new("重型罐式货车", 31_000, 2, IsTractor: false, IsTrailer: false, new(2025, 6, 10));
    public static readonly string CodeDigest = new('c', 64), ClipDigest = new('a', 64);

    public static readonly Actor Issuer = Of("issuer-gz", Role.Issuer, Guangzhou), Officer = Of("supervisor-gz", Role.Supervisor, Guangzhou),
        Gateway = Of("system:terminal-gateway", Role.System, Guangdong), Province = Of("superior-gd", Role.SuperiorAuthority, Guangdong),
        Fleet = Of("fleet-gz", Role.Applicant, Guangzhou) with { Party = PartyId.Of(Code) };

    private readonly EmbeddedPostgres postgres;
    private readonly string folder = Directory.CreateTempSubdirectory("supervision-story").FullName;
    private readonly CancellationTokenSource stop = new();
    private LedgerDatabase database = null!;
    private Task projections = Task.CompletedTask;

    private SupervisionHall(string name) => postgres = new(name);

    /// <summary>Ten in the morning of a Monday.</summary>
    public FakeClock Clock { get; } = new(ChinaTime.At(Day, new(10, 0)));

    public Installation Installation { get; private set; } = null!;

    public LedgerDatabase Database => database;

    /// <param name="name">Of its database server: those that run side by side keep apart.</param>
    public static async Task<SupervisionHall> Open(string name)
    {
        var hall = new SupervisionHall(name);
        hall.database = await LedgerDatabase.Create(hall.postgres);
        await ReadSchema.Migrate(hall.database.Deploy);
        hall.Installation = new(
            new(hall.database.AppConnection, null, hall.folder, new("http://localhost:5080"), null, null, Development: true), hall.Clock,
            NullLoggerFactory.Instance);
        await hall.Installation.Reference.Refresh();
        hall.projections = hall.Installation.ReadModels.Run(hall.stop.Token);
        await hall.Licensed("L-1", new("危险货物运输"));
        await hall.Accepted(new ApproveTerminalModel("70111", "BD-2019", "交运公告〔2025〕1号", new(2025, 1, 1)), Province);
        return hall;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await projections.ContinueWith(_ => { }, TaskScheduler.Default);
        await Installation.DisposeAsync();
        await database.DisposeAsync();
        postgres.Dispose();
        stop.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public static RegisterVehicle Register(VehicleKey plate, Vin vin) => new(plate, vin, SupervisionClass.W, Papers, Owner, "L-1", Guangzhou);

    /// <summary>The truck, from its entry to its first day.</summary>
    public async Task Active()
    {
        await Accepted(Register(Truck, TruckVin), Officer);
        await Accepted(new EnterTerminal(Phone, Device, TerminalProtocol.Jt808Of2019, Guangzhou), Officer);
        await Accepted(new BindTerminal(Truck, Phone), Officer);
        await Accepted(new RegisterTerminal(Phone, Device, Truck, TerminalProtocol.Jt808Of2019, CodeDigest), Gateway);
        await Accepted(new AuthenticateTerminal(Phone, CodeDigest, TerminalProtocol.Jt808Of2019, "V1.0"), Gateway);
        await Accepted(new IssueOperatingCertificate(Truck, "440100012345"), Issuer);
        await Accepted(new JoinNetwork(Truck, Clock.GetCurrentInstant()), Gateway);
        await Accepted(new RecordCarrierInsurance(Truck, "人保财险", "PZ-1", new(2026, 12, 31)), Officer);
        await Accepted(new ActivateVehicle(Truck), Officer);
    }

    /// <summary>The driver at the wheel of the truck.</summary>
    public async Task<PartyId> OnDuty()
    {
        var id = ResidentId.Parse("44030519851231123X");
        var driver = Installation.Pseudonyms.PartyOf(id);
        await Accepted(
            new OpenDutyLog(new(PartyKind.NaturalPerson, "张三", ResidentId: id), "440100198512310001", PartyId.Of(Code), Guangzhou), Fleet);
        await Accepted(new AssignDriver(driver, Truck, Day), Fleet);
        await Accepted(new InsertCard(driver, Truck, Clock.GetCurrentInstant()), Gateway);
        return driver;
    }

    public async Task<AlarmCaseId> Raised(PartyId? driver)
    {
        var alarm = new AlarmCaseId(Guid.NewGuid());
        await Accepted(
            new RaiseAlarm(
                alarm, Truck, AlarmCode.OS3, AlarmLevel.One, Clock.GetCurrentInstant() - Duration.FromMinutes(1), "126 km/h, limit 80", null,
                "overspeed-1", driver),
            Gateway);
        return alarm;
    }

    public async Task Licensed(string number, LicenceScope scope)
    {
        var licence = new ImportLicence(
            new(Guid.NewGuid()), number, "旧系统", number, new('c', 64), ItemNumber.Parse("GD-RT-05"), LicenceKind.DangerousGoodsOperation,
            new(ApplicantKind.Organisation, "穗通危货运输有限公司", Code), Guangzhou, "广州市交通运输局", scope, new(2020, 1, 1), null);
        await Accepted(licence, Province);
    }

    public async Task<string> Lapsed(AlarmCaseId alarm) =>
        await Asked("alarm_docket", "select array_to_string(lapsed, ',') from read.alarm_docket where id = $1", alarm);

    public Task<ActOutcome> Give(object command, Actor actor) => Installation.Executor.Execute(new Act(command, Guid.NewGuid(), actor));

    public async Task Accepted(object command, Actor actor) => (await Give(command, actor)).ShouldBeOfType<ActAccepted>();

    public async Task<RuleId> Refused(object command, Actor actor) => (await Give(command, actor)).ShouldBeOfType<ActRefused>().Refusal.Rule;

    /// <summary>What a read model says that has everything.</summary>
    public async Task<string> Asked(string model, string sql, object key)
    {
        var head = await Installation.Ledger.Head();
        (await Installation.ReadModels.WaitFor(model, head, TimeSpan.FromMinutes(1))).ShouldBeGreaterThanOrEqualTo(head);
        await using var source = NpgsqlDataSource.Create(database.AppConnection);
        await using var ask = source.CreateCommand(sql);
        ask.Parameters.Add(new() { Value = key.ToString()! });
        return (string)(await ask.ExecuteScalarAsync()).ShouldNotBeNull();
    }

    public async Task TickAt(LocalDate day, LocalTime time)
    {
        Clock.Reset(ChinaTime.At(day, time));
        var head = await Installation.Ledger.Head();
        foreach (var model in new[] { "alarm_docket", "monitoring_platforms", "vehicle_file" })
            (await Installation.ReadModels.WaitFor(model, head, TimeSpan.FromMinutes(1))).ShouldBeGreaterThanOrEqualTo(head);
        await new DeadlineClock(Installation.Executor, Installation.DueTimers, Clock, NullLogger<DeadlineClock>.Instance).Tick();
    }

    /// <summary>Lets the processes follow everything that is on record.</summary>
    public async Task Follow()
    {
        var follower = Installation.NewFollower(Clock, NullLogger<ProcessFollower>.Instance);
        for (var position = 0L; await Installation.Ledger.ReadAll(position, 500) is { IsEmpty: false } facts; position = facts[^1].Position)
            foreach (var fact in facts) await follower.Take(fact);
    }

    private static Actor Of(string account, Role role, DivisionCode division) => new(account, account, [role], division, "交通运输局");
}
