using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Waybills;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Specs.Terminals;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>
/// The whole host with its gateway on a port of its own, a carrier of chlorine, and its tanker, which drives east along a parallel in a time that the
/// spec sets: the days of its positions are those that the database has partitions for.
/// </summary>
internal sealed class RoadHall : IAsyncDisposable
{
    public static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow");

    /// <summary>The parallel of the planned way, in micro-degrees.</summary>
    public const int Latitude = 23_100_000;

    /// <summary>The way east: loading, destination, and the other side of both.</summary>
    public const int Refinery = 113_400_000, Waterworks = 113_600_000;

    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100"), Guangdong = DivisionCode.Parse("440000");
    private static readonly TerminalId Phone = TerminalId.Parse(CarrierOfGoods.TerminalOf(Truck.Plate.ToString()));
    private static readonly TerminalDevice Device = new("70111", "BD-2019", "A000001");
    private static readonly Actor Issuer = Of("issuer-gz", Role.Issuer, Guangzhou), Officer = Of("supervisor-gz", Role.Supervisor, Guangzhou),
        Gateway = Of("system:terminal-gateway", Role.System, Guangdong), Province = Of("superior-gd", Role.SuperiorAuthority, Guangdong);

    private readonly EmbeddedPostgres postgres = new("road");
    private readonly string folder = Directory.CreateTempSubdirectory("road-story").FullName;
    private LedgerDatabase database = null!;
    private RoadTerminal terminal = null!;

    public RunningHost Host { get; private set; } = null!;

    public CarrierOfGoods Carrier { get; private set; } = null!;

    /// <summary>The time in which the truck lives.</summary>
    public Instant Now { get => Host.Clock.Now; set => Host.Clock.Now = value; }

    /// <summary>Where it is, on the way east and off it.</summary>
    public GeoPosition At { get; set; } = new(Latitude, Refinery);

    public static async Task<RoadHall> Open()
    {
        var hall = new RoadHall();
        hall.database = await LedgerDatabase.Create(hall.postgres);
        await ReadSchema.Migrate(hall.database.Deploy);
        await TelemetrySchema.Migrate(hall.database.Deploy);
        hall.Host = await RunningHost.Start(hall.database, hall.folder, "--roles=api,projections,terminals", "--Terminals:Port=0");
        // Some hours back, so that everything that is driven is past when the host's own clock is looked at by somebody else.
        hall.Now = Instant.FromUnixTimeSeconds(SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds() / 60 * 60) - Duration.FromHours(6);
        await ReferenceSeeds.Load(hall.Host.Installation, Path.Combine(Repository.Root, "seeds"));
        hall.Carrier = new(hall.Host) { Until = "2199-12-31" };
        await hall.Carrier.Register();
        await hall.EnterTruck();
        await hall.EnterPlace("石化码头", Refinery);
        await hall.EnterPlace("水厂", Waterworks);
        return hall;
    }

    public async ValueTask DisposeAsync()
    {
        terminal.Dispose();
        await Host.DisposeAsync();
        await database.DisposeAsync();
        postgres.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A waybill for eight tonnes of chlorine along the parallel, with its way on the map; validated, not issued.</summary>
    public async Task<Guid> Planned(Instant? start = null)
    {
        var waybill = Guid.CreateVersion7();
        var particulars = Carrier.Chlorine(
            Truck.Plate.ToString(), CarrierOfGoods.Escort, Text(start ?? Now + Duration.FromMinutes(10)), Text(Now + Duration.FromHours(3)));
        particulars["tank"]!["inspectionValidUntil"] = "2199-12-31";
        particulars["route"]!["start"]!["point"] = Point(Latitude, Refinery);
        particulars["route"]!["destination"]!["point"] = Point(Latitude, Waterworks);
        particulars["route"]!["lengthKm"] = 21;
        particulars["route"]!["motorwayKm"] = 20;
        await Done(Carrier.Dispatcher, "draftWaybill", new { waybill, particulars });
        await Done(Carrier.Dispatcher, "planRoute", new { waybill, line = new[] { Point(Latitude, Refinery), Point(Latitude, Waterworks) } });
        await Done(Carrier.Dispatcher, "validateWaybill", new { waybill });
        return waybill;
    }

    /// <summary>Issues a validated waybill and takes it to its departure.</summary>
    public async Task Departed(Guid waybill)
    {
        await Loaded(waybill);
        await Done(Carrier.OnBoard(CarrierOfGoods.Driver), "departOnTrip", new { waybill });
    }

    /// <summary>Issues a validated waybill, and takes it as far as its driver could set off.</summary>
    public async Task Loaded(Guid waybill)
    {
        await Done(Carrier.Dispatcher, "issueWaybill", new { waybill });
        await Checked(waybill);
        await Done(Carrier.Loader, "confirmLoading", new { waybill, answers = CarrierOfGoods.FiveChecks, loadedKg = 8_000, grossKg = 20_000, recordNumber = "ZZ-1" });
    }

    public Task InsuranceRunsOut() => Accepted(new RecordCarrierInsurance(Truck, "人保财险", "PZ-1", ChinaTime.DayOf(Now).PlusDays(-1)), Officer);

    /// <summary>Everybody on board checks before the trip.</summary>
    public async Task Checked(Guid waybill)
    {
        foreach (var member in new[] { CarrierOfGoods.Driver, CarrierOfGoods.Escort })
            await Done(Carrier.OnBoard(member), "recordPreTripCheck", new { waybill, answers = CarrierOfGoods.Checklist });
    }

    public static async Task Done(Desk desk, string act, object input) => (await desk.Act(act, input)).Position.ShouldBePositive();

    /// <summary>Stands, with a position a minute.</summary>
    public Task Stand(int minutes) => Send([.. Enumerable.Range(0, minutes).Select(_ => Next(60, 0, 0, 0))]);

    /// <summary>Drives at 60 km/h: positions ten seconds and 166.7 m apart, the last of them the truck's place from then on.</summary>
    /// <param name="north">1, 0 or −1.</param>
    /// <param name="east">1, 0 or −1.</param>
    public IReadOnlyList<Location> Way(int points, int north, int east) => [.. Enumerable.Range(0, points).Select(_ => Next(10, 600, north, east))];

    /// <summary>Sends positions, those of one batch after the other, each received a second after its latest was measured.</summary>
    public async Task Send(IReadOnlyList<Location> positions)
    {
        foreach (var batch in positions.Chunk(15))
        {
            Now = batch[^1].At!.Value + Duration.FromSeconds(1);
            var reply = await terminal.Ask(
                batch is [var only] ? only : new LocationBatch(0, [.. batch.Select(position => new BatchedLocation(position, default))]));
            reply.ShouldBeOfType<GeneralReply>().Result.ShouldBe(ReplyResult.Done);
        }
    }

    /// <summary>The first fact of a kind that there is, or will be.</summary>
    public async Task<T> Recorded<T>(Func<T, bool>? which = null)
        where T : class
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await foreach (var batch in Host.Installation.Ledger.Follow(0, patience.Token))
            foreach (var fact in batch)
                if (fact.Stream.Kind.Split('.')[0] is "supervision" or "waybills" && Host.Installation.Catalogue.Decode(fact) is T found && which?.Invoke(found) is not false)
                    return found;
        throw new UnreachableException();
    }

    /// <summary>How many facts of a kind there are.</summary>
    public async Task<int> Count<T>()
    {
        var facts = await Host.Installation.Ledger.ReadAll(0, 10_000);
        return facts.Count(fact => fact.Stream.Kind.Split('.')[0] is "supervision" or "waybills" && Host.Installation.Catalogue.Decode(fact) is T);
    }

    private static string Text(Instant moment) => moment.ToString(null, CultureInfo.InvariantCulture);

    private static JsonObject Point(int latitude, int longitude) => new()
    {
        ["latitude"] = (latitude / 1_000_000m).ToString(CultureInfo.InvariantCulture),
        ["longitude"] = (longitude / 1_000_000m).ToString(CultureInfo.InvariantCulture),
    };

    private Instant? lastAt;

    private Location Next(int seconds, int speed, int north, int east)
    {
        // 166.7 m are 1499 micro-degrees northward, and 1630 eastward at this latitude.
        At = new(At.Latitude + (1_499 * north), At.Longitude + (1_630 * east));
        lastAt = (lastAt ?? Now) + Duration.FromSeconds(seconds);
        return new(0, speed > 0 ? 3u : 2u, At.Latitude, At.Longitude, 12, (ushort)speed, 90, lastAt, []);
    }

    private async Task EnterTruck()
    {
        var day = ChinaTime.DayOf(Now);
        await Accepted(new ApproveTerminalModel(Device.Maker, Device.Model, "交运公告〔2025〕1号", new(2025, 1, 1)), Province);
        var owner = new PartyConcerned(PartyKind.Organisation, "穗安危险品物流有限公司", CreditCode.Parse(CarrierOfGoods.Company));
        var papers = new VehicleParticulars("重型罐式货车", 25_000, 2, IsTractor: false, IsTrailer: false, day.PlusDays(-200));
        await Accepted(new RegisterVehicle(Truck, Vin.Parse("11111111111111111"), SupervisionClass.W, papers, owner, Carrier.Licence, Guangzhou), Officer);
        await Accepted(new EnterTerminal(Phone, Device, TerminalProtocol.Jt808Of2013, Guangzhou), Officer);
        await Accepted(new BindTerminal(Truck, Phone), Officer);
        terminal = await RoadTerminal.Connect(await Host.Services.GetRequiredService<TerminalListener>().Bound, CarrierOfGoods.TerminalOf(Truck.Plate.ToString()));
        var registered = (RegistrationReply)await terminal.Ask(new Registration(44, 100, Device.Maker, Device.Model, Device.PlainNumber, 2, "粤A12345"));
        (await terminal.Authenticate(registered.AuthCode.ShouldNotBeNull())).ShouldBe(ReplyResult.Done);
        await Accepted(new IssueOperatingCertificate(Truck, Carrier.Certificate), Issuer);
        await Accepted(new JoinNetwork(Truck, Now), Gateway);
        await Accepted(new RecordCarrierInsurance(Truck, "人保财险", "PZ-1", new(2199, 12, 31)), Officer);
        await Accepted(new ActivateVehicle(Truck), Officer);
    }

    /// <summary>A place on the map, on the way of the truck.</summary>
    public Task EnterPlace(string name, int longitude, MapFeatureKind kind = MapFeatureKind.LoadingPlace) => Accepted(
        new EnterMapFeature(
            new(Guid.CreateVersion7()), new(kind, name, [new(Latitude, longitude)], 500, new(2026, 1, 1)), Guangzhou, "穗交监〔2026〕1号"),
        Officer);

    private async Task Accepted(object command, Actor actor) =>
        (await Host.Installation.Executor.Execute(new Act(command, Guid.NewGuid(), actor))).ShouldBeOfType<ActAccepted>();

    private static Actor Of(string account, Role role, DivisionCode division) => new(account, account, [role], division, "交通运输局");
}
