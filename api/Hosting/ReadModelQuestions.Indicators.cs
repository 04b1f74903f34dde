using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Api.Hosting;

/// <summary>Of which rows indicators are counted.</summary>
/// <param name="Prefix">Digits with which the division begins.</param>
/// <param name="Party">Owner or carrier; null for all.</param>
/// <param name="Until">Last day.</param>
public sealed record IndicatorRows(string Prefix, PartyId? Party, LocalDate From, LocalDate Until)
{
    public Instant Begin => ChinaTime.StartOf(From);

    public Instant End => ChinaTime.StartOf(Until.PlusDays(1));
}

public sealed partial class ReadModelQuestions
{
    private static string OfRows(string party) => $"division >= $1 and division < $1 || ':' and ($2 is null or {party} = $2)";

    /// <summary>The vehicles' days, added up for each vehicle: days of one month as if they were one.</summary>
    public async Task<(ImmutableArray<DailyVehicleDigest> Vehicles, ImmutableArray<string> Rules)> DaysOf(IndicatorRows of, CancellationToken cancellation)
    {
        await using var ask = Asking(
            $"""
            select vehicle, sum(records)::int, sum(qualified_records)::int, count(*) filter (where has_drifted)::int, sum(track_metres)::bigint,
              sum(continuous_metres)::bigint, sum(driving_seconds)::int, sum(night_driving_seconds)::int, sum(fatigue_seconds)::int,
              sum(seen_moving_seconds)::int, sum(unseen_moving_seconds)::int, max(top_speed), sum(overspeeds)::int, array_agg(distinct rule_version)
            from read.vehicle_days where {OfRows("party")} and day >= $3 and day <= $4 group by vehicle
            """,
            of);
        var vehicles = ImmutableArray.CreateBuilder<DailyVehicleDigest>();
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            rules.UnionWith(rows.GetFieldValue<string[]>(13));
            vehicles.Add(new()
            {
                Vehicle = VehicleKey.Parse(rows.GetString(0)),
                Day = of.From,
                Records = rows.GetInt32(1),
                QualifiedRecords = rows.GetInt32(2),
                Faults = ImmutableSortedDictionary<PointFaults, int>.Empty.Add(PointFaults.Drift, rows.GetInt32(3)),
                TrackCentimetres = rows.GetInt64(4) * 100,
                ContinuousCentimetres = rows.GetInt64(5) * 100,
                Breaks = [],
                DrivingSeconds = rows.GetInt32(6),
                NightDrivingSeconds = rows.GetInt32(7),
                FatigueSeconds = rows.GetInt32(8),
                SeenMovingSeconds = rows.GetInt32(9),
                UnseenMovingSeconds = rows.GetInt32(10),
                TopSpeed = rows.GetInt32(11),
                Episodes = ImmutableSortedDictionary<AlarmCode, int>.Empty.Add(AlarmCode.OS1, rows.GetInt32(12)),
                RuleVersion = "",
            });
        }
        return (vehicles.DrainToImmutable(), [.. rules]);
    }

    /// <summary>Vehicles that must be on the network, and whether they are: entered by the end of the time, and not left. Trailers have no terminal.</summary>
    public async Task<ImmutableArray<(VehicleKey Vehicle, bool OnNetwork)>> VehiclesOf(IndicatorRows of, CancellationToken cancellation)
    {
        await using var ask = Asking(
            $"""
            select id, stage not in ('Registered', 'Certified') from read.vehicle_file
            where {OfRows("party")} and ($3 is null or registered_on <= $4) and not is_trailer
              and stage not in ('Transferred', 'Scrapped', 'Deregistered')
            """,
            of);
        var vehicles = ImmutableArray.CreateBuilder<(VehicleKey, bool)>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) vehicles.Add((VehicleKey.Parse(rows.GetString(0)), rows.GetBoolean(1)));
        return vehicles.DrainToImmutable();
    }

    /// <summary>Alarms raised in the time that are to be treated, confirmed or left until their time ran out, and those of them that were closed with treatment.</summary>
    public Task<(int Met, int All)> HandlingOf(IndicatorRows of, CancellationToken cancellation) => Counted(
        $"""
        select count(*) filter (where stage = 'Closed' and treatment is not null)::int, count(*)::int from read.alarm_docket
        where {OfRows("party")} and raised_on >= $3 and raised_on <= $4 and is_to_be_treated and not is_withdrawn
        """,
        of, cancellation);

    /// <summary>Roll-calls of platforms that ended in the month: answered in time, and all.</summary>
    public Task<(int Met, int All)> RollCallsOf(IndicatorRows of, CancellationToken cancellation) => Counted(
        $"""
        select coalesce(sum((month->>'answeredInTime')::int), 0)::int, coalesce(sum((month->>'calls')::int), 0)::int
        from read.monitoring_platforms, jsonb_array_elements(months) month
        where {OfRows("party")} and (month->>'month')::date between $3 and $4
        """,
        of, cancellation);

    /// <summary>
    /// Minutes of the month in which platforms were connected, and minutes since each was first connected: up to now, where the month is not over.
    /// </summary>
    public async Task<(long Met, long All)> ConnectivityOf(IndicatorRows of, CancellationToken cancellation)
    {
        await using var ask = Asking(
            $"""
            select coalesce(sum(connected), 0)::bigint / 60, coalesce(sum(extract(epoch from $6 - since)), 0)::bigint / 60
            from (
              select greatest(first_connected_at, $5) as since,
                coalesce((select sum((month->>'secondsConnected')::bigint) from jsonb_array_elements(months) month
                  where (month->>'month')::date between $3 and $4), 0)
                + case when connected_since is null then 0 else greatest(extract(epoch from $6 - greatest(connected_since, $5)), 0) end as connected
              from read.monitoring_platforms where {OfRows("party")} and first_connected_at < $6
            ) platform where since < $6
            """,
            of);
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = of.Begin.ToDateTimeUtc() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = Instant.Min(of.End, clock.GetCurrentInstant()).ToDateTimeUtc() });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return (rows.GetInt64(0), rows.GetInt64(1));
    }

    /// <summary>Waybills that were issued and whose planned start lies in the time.</summary>
    public async Task<ImmutableArray<WaybillOnRoad>> WaybillsOf(IndicatorRows of, CancellationToken cancellation)
    {
        await using var ask = AskingOfMoments(
            $"""
            select issued_at, departed_at, loaded_kg is not null, planned_arrival, completed_at, track_match from read.waybill_docket
            where {OfRows("carrier_party")} and planned_start >= $3 and planned_start < $4 and issued_at is not null
            """,
            of);
        var waybills = ImmutableArray.CreateBuilder<WaybillOnRoad>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var issued = MomentAt(rows, 0)!.Value;
            waybills.Add(new(
                issued, MomentAt(rows, 1), rows.GetBoolean(2) ? issued : null, MomentAt(rows, 3)!.Value, MomentAt(rows, 4),
                rows.IsDBNull(5) ? null : rows.GetInt32(5)));
        }
        return waybills.DrainToImmutable();
    }

    /// <summary>Trips that began in the time, with their city.</summary>
    public async Task<ImmutableArray<DetectedTrip>> TripsOf(IndicatorRows of, CancellationToken cancellation)
    {
        await using var ask = AskingOfMoments(
            $"""
            select vehicle, division, departed_at, not without_waybill from read.detected_trips
            where {OfRows("party")} and departed_at >= $3 and departed_at < $4 and not is_withdrawn
            """,
            of);
        var trips = ImmutableArray.CreateBuilder<DetectedTrip>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            trips.Add(new(VehicleKey.Parse(rows.GetString(0)), DivisionCode.Parse(rows.GetString(1)).City, MomentAt(rows, 2)!.Value, rows.GetBoolean(3)));
        return trips.DrainToImmutable();
    }

    private NpgsqlCommand Asking(string sql, IndicatorRows of)
    {
        var ask = source.CreateCommand(sql);
        Scoped(ask, of);
        ask.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = of.From.ToDateOnly() });
        ask.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = of.Until.ToDateOnly() });
        return ask;
    }

    private static void Scoped(NpgsqlCommand ask, IndicatorRows of)
    {
        ask.Parameters.Add(new() { Value = of.Prefix });
        ask.Parameters.Add(new() { Value = of.Party?.Value ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
    }

    private async Task<(int Met, int All)> Counted(string sql, IndicatorRows of, CancellationToken cancellation)
    {
        await using var ask = Asking(sql, of);
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return (rows.GetInt32(0), rows.GetInt32(1));
    }

    private static Instant? MomentAt(NpgsqlDataReader rows, int ordinal) =>
        rows.IsDBNull(ordinal) ? null : Instant.FromDateTimeUtc(rows.GetDateTime(ordinal));
}
