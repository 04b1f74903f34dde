using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Specs.Terminals;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Specs.Support;

namespace Regulatory.Web.Specs;

/// <summary>
/// A host with its gateway over a record of its own, and six vehicles of Guangzhou whose terminals dial in at it: where terminals are heard at
/// all, every vehicle is asked when it was heard last.
/// </summary>
internal sealed class WatchedFleet : IAsyncDisposable
{
    /// <summary>A tanker, on the road to Shenzhen.</summary>
    public static readonly VehicleKey Tanker = VehicleKey.Parse("粤A30101/Yellow");

    /// <summary>Micro-degrees (WGS 84) along the motorway from Guangzhou's east to Shenzhen's west.</summary>
    private static readonly (double Latitude, double Longitude)[] Motorway =
        [(23.107, 113.464), (23.062, 113.545), (22.985, 113.610), (22.902, 113.665), (22.820, 113.757), (22.722, 113.803), (22.640, 113.838)];

    private static readonly CreditCode Code = CreditCode.Parse("91440101MA5AAAA00W");
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly Duration Step = Duration.FromSeconds(10);

    /// <summary>Tenths of km/h, every ten seconds: among them three minutes too fast for dangerous goods.</summary>
    private static readonly ushort[] Speeds =
        [.. Enumerable.Range(0, 240).Select(number => (ushort)(number is >= 110 and < 128 ? 940 + (number % 3 * 10) : number is >= 60 and < 72 ? 300 + (number % 5 * 20) : 700 + (number * 37 % 60)))];

    private readonly string folder = Directory.CreateTempSubdirectory("watched-fleet-").FullName;
    private readonly LedgerDatabase database;
    private readonly List<RoadTerminal> terminals = [];

    private WatchedFleet(LedgerDatabase database) => this.database = database;

    public RunningHost Host { get; private set; } = null!;

    /// <summary>When the tanker sets out.</summary>
    public Instant Begin { get; private set; }

    /// <summary>When it has arrived, and the others are where they are.</summary>
    public Instant End => Begin + (Step * Speeds.Length);

    public static async Task<WatchedFleet> OnTheRoad(WebHall hall)
    {
        var fleet = new WatchedFleet(await hall.Migrated());
        fleet.Host = await RunningHost.Start(
            fleet.database, Path.Combine(fleet.folder, "data"), "--roles=api,projections,terminals", "--Terminals:Port=0",
            "--GraphQL:Rate:Burst=1000000", "--GraphQL:Rate:PerSecond=1000000");
        // When a terminal was bound, the database's clock says: positions lie after that.
        fleet.Host.Clock.Now = SystemClock.Instance.GetCurrentInstant();
        await fleet.Give(new ApproveTerminalModel("70111", "BD-2019", "交运公告〔2025〕1号", new(2025, 1, 1)), Role.SuperiorAuthority, "440000");
        await fleet.License("GD-RT-05", LicenceKind.DangerousGoodsOperation, "危险货物运输");
        await fleet.License("GD-RT-02", LicenceKind.CharterCoachOperation, "市际包车客运");
        await fleet.License("GD-RT-01", LicenceKind.ScheduledCoachOperation, "市际班车客运");
        await fleet.License("GD-RT-04", LicenceKind.FreightOperation, "道路普通货物运输");
        (VehicleKey Vehicle, SupervisionClass Class, double Latitude, double Longitude, ushort Speed)[] vehicles =
        [
            (Tanker, SupervisionClass.W, 0, 0, 0), (VehicleKey.Parse("粤A30102/Yellow"), SupervisionClass.W, 23.090, 112.900, 610),
            (VehicleKey.Parse("粤A30103/Yellow"), SupervisionClass.K1, 24.700, 113.560, 880), (VehicleKey.Parse("粤A30104/Yellow"), SupervisionClass.K2, 21.220, 110.380, 0),
            (VehicleKey.Parse("粤A30105/Yellow"), SupervisionClass.K2, 23.330, 116.600, 760), (VehicleKey.Parse("粤A30106/Yellow"), SupervisionClass.Z, 23.770, 114.650, 0),
        ];
        foreach (var (number, one) in vehicles.Index()) await fleet.Enter(number + 1, one.Vehicle, one.Class);
        var now = SystemClock.Instance.GetCurrentInstant();
        fleet.Begin = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds() + 2);
        foreach (var batch in fleet.Way().Chunk(15)) await fleet.Send(0, batch);
        foreach (var (number, one) in vehicles.Index().Skip(1)) await fleet.Send(number, [At(one.Latitude, one.Longitude, one.Speed, fleet.End - Step)]);
        fleet.Host.Clock.Now = fleet.End + Duration.FromMinutes(2);
        return fleet;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var terminal in terminals) terminal.Dispose();
        await Host.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Until the watch over the tracks has found what is wrong.</summary>
    public async Task Alarmed()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await foreach (var batch in Host.Installation.Ledger.Follow(0, patience.Token))
        {
            foreach (var fact in batch)
            {
                if (fact.Stream.Kind.Split('.')[0] is not "supervision" || Host.Installation.Catalogue.Decode(fact) is not AlarmRaised) continue;
                foreach (var model in new[] { "alarm_docket", "vehicle_file" })
                    (await Host.Installation.ReadModels.WaitFor(model, fact.Position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(fact.Position);
                return;
            }
        }
    }

    /// <summary>A position every ten seconds along the motorway, as far apart as the speeds say.</summary>
    private IEnumerable<Location> Way()
    {
        var (leg, along) = (0, 0.0);
        foreach (var (number, speed) in Speeds.Index())
        {
            var (from, to) = (Motorway[leg], Motorway[leg + 1]);
            var length = Metres(from, to);
            var part = Math.Min(along / length, 1);
            yield return At(
                from.Latitude + ((to.Latitude - from.Latitude) * part), from.Longitude + ((to.Longitude - from.Longitude) * part), speed, Begin + (Step * number));
            along += speed / 36.0 * 10;
            if (along > length && leg < Motorway.Length - 2) (leg, along) = (leg + 1, along - length);
        }
    }

    private static double Metres((double Latitude, double Longitude) from, (double Latitude, double Longitude) to) =>
        Math.Sqrt(Math.Pow((to.Latitude - from.Latitude) * 111_200, 2) + Math.Pow((to.Longitude - from.Longitude) * 102_500, 2));

    private static Location At(double latitude, double longitude, ushort speed, Instant at) =>
        new(0, 3, (int)Math.Round(latitude * 1_000_000), (int)Math.Round(longitude * 1_000_000), 12, speed, 135, at, []);

    /// <summary>Received a second after the latest was measured.</summary>
    private async Task Send(int terminal, IReadOnlyList<Location> positions)
    {
        var arrives = positions[^1].At!.Value + Duration.FromSeconds(1);
        if (arrives > Host.Clock.Now) Host.Clock.Now = arrives;
        var reply = await terminals[terminal].Ask(
            positions is [var only] ? only : new LocationBatch(0, [.. positions.Select(position => new BatchedLocation(position, default))]));
        reply.ShouldBeOfType<GeneralReply>().Result.ShouldBe(ReplyResult.Done);
    }

    private Task License(string item, LicenceKind kind, string scope) => Give(
        new ImportLicence(
            new(Guid.CreateVersion7()), $"穗-{item}", "旧系统", item, new('c', 64), ItemNumber.Parse(item), kind,
            new(ApplicantKind.Organisation, "穗通运输有限公司", Code), Guangzhou, "广州市交通运输局", new(scope), new(2020, 1, 1), null),
        Role.SuperiorAuthority, "440000");

    private async Task Enter(int number, VehicleKey vehicle, SupervisionClass kind)
    {
        var (phone, device) = ($"1380000010{number}", new TerminalDevice("70111", "BD-2019", $"A00010{number}"));
        var (item, particulars) = kind switch
        {
            SupervisionClass.W => ("GD-RT-05", new VehicleParticulars("重型罐式货车", 31_000, 2, IsTractor: false, IsTrailer: false, new(2025, 6, 10))),
            SupervisionClass.K1 => ("GD-RT-02", new("大型普通客车", 17_500, 49, IsTractor: false, IsTrailer: false, new(2025, 6, 10))),
            SupervisionClass.K2 => ("GD-RT-01", new("大型普通客车", 17_500, 45, IsTractor: false, IsTrailer: false, new(2025, 6, 10))),
            _ => ("GD-RT-04", new("重型厢式货车", 25_000, 2, IsTractor: false, IsTrailer: false, new(2025, 6, 10))),
        };
        await Give(
            new RegisterVehicle(
                vehicle, Vin.Parse(new string((char)('0' + number), 17)), kind, particulars, new(PartyKind.Organisation, "穗通运输有限公司", Code), $"穗-{item}", Guangzhou),
            Role.Supervisor);
        await Give(new EnterTerminal(TerminalId.Parse(phone), device, TerminalProtocol.Jt808Of2019, Guangzhou), Role.Supervisor);
        await Give(new BindTerminal(vehicle, TerminalId.Parse(phone)), Role.Supervisor);
        var terminal = await RoadTerminal.Connect(await Host.Services.GetRequiredService<TerminalListener>().Bound, phone, Edition.Jt2019);
        terminals.Add(terminal);
        var reply = (RegistrationReply)await terminal.Ask(new Registration(44, 100, device.Maker, device.Model, device.SerialNumber, 2, vehicle.ToString().Split('/')[0]));
        reply.Result.ShouldBe(RegistrationResult.Done);
        (await terminal.Authenticate(reply.AuthCode!)).ShouldBe(ReplyResult.Done);
    }

    private async Task Give(object command, Role role, string division = "440100")
    {
        var outcome = await Host.Installation.Executor.Execute(
            new Act(command, Guid.CreateVersion7(), new Actor($"spec-{role}", "测试", [role], DivisionCode.Parse(division), "交通运输局")));
        outcome.ShouldBeOfType<ActAccepted>($"{command.GetType().Name}: {outcome}");
    }
}
