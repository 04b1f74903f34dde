using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

public sealed partial class ReadModelQuestions
{
    /// <summary>A vehicle that was last heard of longer ago is not known to stand.</summary>
    private static readonly Duration MinutesOfStandstill = Duration.FromMinutes(10);

    /// <summary>0.1 km/h from which on a vehicle moves.</summary>
    private const int MovingSpeed = 50;

    /// <summary>An operator's licence by its number, by a register that has everything recorded so far; null where there is none.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: the act may be sent again.</exception>
    public async ValueTask<OperatorStanding?> OperatorOf(string licence, CancellationToken cancellation)
    {
        await HasEverything("licence_register", cancellation);
        await using var ask = source.CreateCommand("select party, kind, standing, vehicle_classes from read.licence_register where number = $1");
        ask.Parameters.Add(new() { Value = licence });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        if (!await rows.ReadAsync(cancellation)) return null;
        var kind = Enum.Parse<LicenceKind>(rows.GetString(1));
        var named = SupervisionClassesIn(rows.GetFieldValue<string[]>(3));
        return new(
            licence, PartyId.Parse(rows.GetString(0)), Enum.Parse<Standing>(rows.GetString(2)).IsUsable(),
            named.IsEmpty ? ClassesOf(kind) : named);
    }

    /// <summary>
    /// The vehicle under supervision that has an operating certificate, by files that have everything recorded so far; null where none has.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The files are behind: the act may be sent again.</exception>
    public async ValueTask<VehicleKey?> VehicleCertifiedBy(string certificate, CancellationToken cancellation)
    {
        await HasEverything("vehicle_file", cancellation);
        await using var ask = source.CreateCommand(
            """
            select id from read.vehicle_file where certificate_number = $1 and stage not in ('Transferred', 'Scrapped', 'Deregistered')
            order by registered_on desc, id limit 1
            """);
        ask.Parameters.Add(new() { Value = certificate });
        return await ask.ExecuteScalarAsync(cancellation) is string vehicle ? VehicleKey.Parse(vehicle) : null;
    }

    /// <summary>The alarms and waybills of a vehicle that are not over, by read models that have everything recorded so far.</summary>
    /// <exception cref="LedgerUnavailableException">They are behind: the act may be sent again.</exception>
    public async ValueTask<OpenMatters> OpenMattersOf(VehicleKey vehicle, CancellationToken cancellation)
    {
        await HasEverything("alarm_docket", cancellation);
        await HasEverything("waybill_board", cancellation);
        await using var ask = source.CreateCommand(
            """
            select (select count(*)::int from read.alarm_docket where vehicle = $1 and not is_over),
              (select count(*)::int from read.waybill_board where plate = $1
                and stage in ('Issued', 'PreTripChecked', 'LoadingChecked', 'Departed', 'InTransit', 'Arrived', 'SignedFor'))
            """);
        ask.Parameters.Add(new() { Value = vehicle.ToString() });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return new(rows.GetInt32(0), rows.GetInt32(1));
    }

    /// <summary>Classes of goods that a vehicle's certificate names; empty where there is none of that number. It may be behind.</summary>
    public async ValueTask<ImmutableArray<string>> HazardClassesOf(string certificate, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand("select hazard_classes from read.licence_register where number = $1");
        ask.Parameters.Add(new() { Value = certificate });
        return await ask.ExecuteScalarAsync(cancellation) is string[] classes ? [.. classes] : [];
    }

    /// <summary>
    /// Whether a vehicle was heard of within the last minutes, and stood (V-09). While nothing is heard of one with a card in it, it moves: the
    /// card is taken out, by the driver or by hand.
    /// </summary>
    public async ValueTask<bool> StandsStill(VehicleKey vehicle, CancellationToken cancellation)
    {
        var terminal = await TerminalOf(vehicle, cancellation);
        if (await LatestOf(terminal, isOwn: false, Figures.Defaults, cancellation) is not { } latest) return false;
        var age = clock.GetCurrentInstant() - Instant.Min(latest.At, latest.ReceivedAt);
        return age <= MinutesOfStandstill && latest.Speed < MovingSpeed;
    }

    /// <summary>
    /// The last that was heard of a terminal, by event time, within today and yesterday; null where nothing was. What is dated later than it came
    /// is no news of any time: it would hide all that follows.
    /// </summary>
    /// <param name="terminal">Null has sent nothing.</param>
    /// <param name="isOwn">Only what it sent itself, not what another platform says of it (JT/T 809).</param>
    public async ValueTask<LastHeard?> LatestOf(TerminalId? terminal, bool isOwn, Figures figures, CancellationToken cancellation)
    {
        if (terminal is not { } number || !await HasTelemetry(cancellation)) return null;
        await using var ask = source.CreateCommand(
            """
            select received_at, latitude, longitude, speed, status, event_time from telemetry.position
            where day between $2::date - 1 and $2::date + 1 and terminal = (select number from telemetry.terminal where phone = $1)
              and event_time <= received_at + $3 and not ($4 and marks & 16 <> 0)
            order by event_time desc limit 1
            """);
        var today = ChinaTime.DayOf(clock.GetCurrentInstant());
        ask.Parameters.Add(new() { Value = number.ToString() });
        ask.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = today.ToDateOnly() });
        ask.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = TimeSpan.FromSeconds(figures.NumberOf(TrackFigures.SecondsAhead, today)) });
        ask.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = isOwn });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        return await rows.ReadAsync(cancellation)
            ? new(
                Instant.FromDateTimeUtc(rows.GetDateTime(5)), Instant.FromDateTimeUtc(rows.GetDateTime(0)), new(rows.GetInt32(1), rows.GetInt32(2)), rows.GetInt32(3), HasFix: (rows.GetInt32(4) & 2) != 0)
            : null;
    }

    /// <summary>Once something was stored, something is.</summary>
    private volatile bool hasTelemetry;

    /// <summary>Whether terminals are listened to here at all: something was stored of one.</summary>
    public async ValueTask<bool> HasTelemetry(CancellationToken cancellation)
    {
        if (hasTelemetry) return true;
        await using (var ask = source.CreateCommand("select to_regclass('telemetry.batch') is not null"))
            if (!(bool)(await ask.ExecuteScalarAsync(cancellation))!) return false;
        await using var any = source.CreateCommand("select exists (select from telemetry.batch)");
        return hasTelemetry = (bool)(await any.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>The terminal of a vehicle; null where none is on it.</summary>
    private async ValueTask<TerminalId?> TerminalOf(VehicleKey vehicle, CancellationToken cancellation)
    {
        await HasEverything("vehicle_file", cancellation);
        await using var ask = source.CreateCommand("select terminal from read.vehicle_file where id = $1");
        ask.Parameters.Add(new() { Value = vehicle.ToString() });
        return await ask.ExecuteScalarAsync(cancellation) is string terminal ? TerminalId.Parse(terminal) : null;
    }

    /// <summary>The classes that a licence's scope names, among whatever else it names.</summary>
    private static ImmutableArray<SupervisionClass> SupervisionClassesIn(string[] classes) =>
        [.. Enum.GetValues<SupervisionClass>().Where(of => classes.Contains(of.ToString()))];

    /// <summary>What a licence covers whose scope names no class.</summary>
    private static ImmutableArray<SupervisionClass> ClassesOf(LicenceKind kind) => kind switch
    {
        LicenceKind.CharterCoachOperation => [SupervisionClass.K1],
        LicenceKind.ScheduledCoachOperation => [SupervisionClass.K2],
        LicenceKind.DangerousGoodsOperation or LicenceKind.OwnAccountDangerousGoods or LicenceKind.RadioactiveGoodsOperation => [SupervisionClass.W],
        LicenceKind.FreightOperation => [SupervisionClass.Z],
        _ => [],
    };
}

/// <summary>What was last heard of a terminal.</summary>
/// <param name="At">By its own clock, which is not ahead.</param>
/// <param name="Speed">0.1 km/h.</param>
/// <param name="HasFix">The position is where it is, not where it last was.</param>
public sealed record LastHeard(Instant At, Instant ReceivedAt, GeoPosition Position, int Speed, bool HasFix);
