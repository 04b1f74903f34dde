using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Specs.Terminals;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>The host with its gateway at a free port, and trucks whose terminals dial in at it. Its clock begins with the machine's.</summary>
public sealed class TerminalHall : IAsyncLifetime
{
    public static readonly CreditCode Code = CreditCode.Parse("91440101MA5AAAA00W");
    private static readonly PartyConcerned Owner = new(PartyKind.Organisation, "穗通危货运输有限公司", Code);
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly string[] Vins = ["11111111111111111", "1M8GDM9AXKP042788", "1HGCM82633A004352", "5GZCZ43D13S812715"];

    private EmbeddedPostgres Postgres { get; } = new("terminal-story");

    private readonly string folder = Directory.CreateTempSubdirectory("terminal-story").FullName;

    public LedgerDatabase Database { get; private set; } = null!;

    public RunningHost Host { get; private set; } = null!;

    /// <summary>Somebody of the enterprise whose trucks they are.</summary>
    public Desk Fleet => Host.Colleague("fleet-gz", "440100", Role.Applicant, PartyId.Of(Code));

    public Desk Officer => Host.As("440100", Role.Supervisor);

    public async Task InitializeAsync()
    {
        Database = await LedgerDatabase.Create(Postgres);
        await ReadSchema.Migrate(Database.Deploy);
        await TelemetrySchema.Migrate(Database.Deploy);
        Host = await RunningHost.Start(Database, folder, "--roles=api,projections,terminals", "--Terminals:Port=0");
        Host.Clock.Now = SystemClock.Instance.GetCurrentInstant();
        await Give(
            new ImportLicence(
                new(Guid.NewGuid()), "L-1", "旧系统", "L-1", new('c', 64), ItemNumber.Parse("GD-RT-05"), LicenceKind.DangerousGoodsOperation,
                new(ApplicantKind.Organisation, Owner.Name, Code), Guangzhou, "广州市交通运输局", new("危险货物运输"), new(2020, 1, 1), null),
            Role.SuperiorAuthority, "440000");
        await Give(new ApproveTerminalModel("70111", "BD-2019", "交运公告〔2025〕1号", new(2025, 1, 1)), Role.SuperiorAuthority, "440000");
        foreach (var number in Enumerable.Range(1, Vins.Length))
        {
            await Give(
                new RegisterVehicle(
                    Truck(number), Vin.Parse(Vins[number - 1]), SupervisionClass.W,
                    new("重型罐式货车", 31_000, 2, IsTractor: false, IsTrailer: false, new(2025, 6, 10)), Owner, "L-1", Guangzhou),
                Role.Supervisor);
            await Give(new EnterTerminal(Phone(number), Device(number), TerminalProtocol.Jt808Of2019, Guangzhou), Role.Supervisor);
            await Give(new BindTerminal(Truck(number), Phone(number)), Role.Supervisor);
        }
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Database.DisposeAsync();
        Postgres.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A driver of the enterprise, or of another.</summary>
    /// <returns>By whom the duty log is known.</returns>
    public async Task<PartyId> Driver(string name, string id, string qualification, CreditCode? employer = null)
    {
        var resident = ResidentId.Parse(id);
        await Give(
            new OpenDutyLog(new(PartyKind.NaturalPerson, name, ResidentId: resident), qualification, PartyId.Of(employer ?? Code), Guangzhou),
            employer is null ? Role.Applicant : Role.Supervisor);
        return Host.Installation.Pseudonyms.PartyOf(resident);
    }

    public static VehicleKey Truck(int number) => VehicleKey.Parse($"粤A1234{number}/Yellow");

    public static TerminalId Phone(int number) => TerminalId.Parse($"1380000000{number}");

    private static TerminalDevice Device(int number) => new("70111", "BD-2019", $"A00000{number}");

    /// <summary>The terminal of a truck, registered and authenticated over a socket.</summary>
    public async Task<RoadTerminal> DialIn(int number, Edition edition = Edition.Jt2019)
    {
        IPEndPoint gateway = await Host.Services.GetRequiredService<TerminalListener>().Bound;
        var terminal = await RoadTerminal.Connect(gateway, Phone(number).Value, edition);
        var device = Device(number);
        var reply = (RegistrationReply)await terminal.Ask(
            new Registration(44, 100, device.Maker, device.Model, device.SerialNumber, 2, Truck(number).ToString().Split('/')[0]));
        reply.Result.ShouldBe(RegistrationResult.Done);
        (await terminal.Authenticate(reply.AuthCode!)).ShouldBe(ReplyResult.Done);
        return terminal;
    }

    public async Task Give(object command, Role role, string division = "440100")
    {
        var actor = new Actor($"spec-{role}", "测试", [role], DivisionCode.Parse(division), "交通运输局")
        {
            Party = role is Role.Applicant ? PartyId.Of(Code) : null,
        };
        (await Host.Installation.Executor.Execute(new Act(command, Guid.NewGuid(), actor))).ShouldBeOfType<ActAccepted>();
    }

    /// <summary>One value of the database.</summary>
    public async Task<T?> Ask<T>(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Database.AppConnection);
#pragma warning disable CA2100 // Specs write their own statements.
        await using var ask = source.CreateCommand(sql);
#pragma warning restore CA2100
        return await ask.ExecuteScalarAsync() is T value ? value : default;
    }
}

[CollectionDefinition(nameof(TerminalHall))]
public sealed class TerminalHallCollection : ICollectionFixture<TerminalHall>;
