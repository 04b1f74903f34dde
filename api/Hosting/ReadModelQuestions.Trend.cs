using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Hosting;

/// <summary>What an indicator of supervision came to in a month: its two numbers.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="City">Null for the whole division that was asked about.</param>
public sealed record RateTally(LocalDate Month, DivisionCode? City, decimal Part, decimal Whole);

/// <summary>What is added up of vehicles' days.</summary>
public enum DaySum
{
    /// <summary>Continuous km of all km.</summary>
    Kilometres,

    /// <summary>Qualified records of all records.</summary>
    Records,

    /// <summary>Vehicles with drift of those online.</summary>
    Drifted,

    /// <summary>Overspeeds, for each vehicle online.</summary>
    Overspeeds,

    /// <summary>Seconds of fatigued driving, for each vehicle online.</summary>
    Fatigue,

    /// <summary>Overspeeds, for each hundred km.</summary>
    OverspeedsPerHundredKilometres,
}

/// <summary>What is counted of issued waybills.</summary>
public enum WaybillSum
{
    /// <summary>Issued before departure.</summary>
    Timely,

    /// <summary>Of those completed, whose track covers enough of the way.</summary>
    Matched,

    /// <summary>Completed within a day of the planned arrival.</summary>
    Completed,

    /// <summary>Of those departed, with a confirmed loading.</summary>
    Checked,
}

public sealed partial class ReadModelQuestions
{
    private const string Months = "select m::date as month, (m + interval '1 month')::date as next from generate_series($3::date, $4::date, interval '1 month') m",
        StillThere = "not is_trailer and stage not in ('Transferred', 'Scrapped', 'Deregistered')",
        OnNetwork = "stage not in ('Registered', 'Certified')";

    /// <summary>Vehicles that must be on the network by the end of each month, and those that are.</summary>
    public Task<ImmutableArray<RateTally>> OnNetworkByCity(IndicatorRows of, CancellationToken cancellation) => RatesOf(
        Asking(
            $"""
            with months as ({Months})
            select month, city, count(*) filter (where is_on)::numeric, count(*)::numeric from (
              select month, {City} as city, {OnNetwork} as is_on from read.vehicle_file join months on registered_on < next
              where {OfRows("party")} and {StillThere}
            ) one group by grouping sets ((month), (month, city))
            """,
            of),
        cancellation);

    /// <summary>Vehicles on the network, and those that sent a qualified record in each month: for a city, from there.</summary>
    public Task<ImmutableArray<RateTally>> OnlineByCity(IndicatorRows of, CancellationToken cancellation) => RatesOf(
        Asking(
            $"""
            with months as ({Months}),
            file as (
              select month, {City} as city, id from read.vehicle_file join months on registered_on < next
              where {OfRows("party")} and {StillThere} and {OnNetwork}
            ),
            online as (
              select distinct date_trunc('month', day)::date as month, {City} as city, vehicle from read.vehicle_days
              where {OfRows("party")} and day >= $3 and day <= $4 and qualified_records > 0
            )
            select file.month, null::text, count(seen.vehicle)::numeric, count(*)::numeric
            from file left join (select distinct month, vehicle from online) seen on seen.month = file.month and seen.vehicle = file.id
            group by file.month
            union all
            select file.month, file.city, count(online.vehicle)::numeric, count(*)::numeric
            from file left join online on online.month = file.month and online.vehicle = file.id and online.city = file.city
            group by file.month, file.city
            """,
            of),
        cancellation);

    /// <summary>Sums of vehicles' days, each vehicle once in a month, and once in each of its cities.</summary>
    public Task<ImmutableArray<RateTally>> DaysByCity(DaySum sum, IndicatorRows of, CancellationToken cancellation)
    {
        const string Online = "count(*) filter (where qualified > 0)";
        var (part, whole) = sum switch
        {
            DaySum.Kilometres => ("sum(continuous) / 1000.0", "sum(metres) / 1000.0"),
            DaySum.Records => ("sum(qualified)", "sum(records)"),
            DaySum.Drifted => ("count(*) filter (where qualified > 0 and drifted)", Online),
            DaySum.Overspeeds => ("sum(overspeeds)", Online),
            DaySum.Fatigue => ("sum(fatigue)", Online),
            DaySum.OverspeedsPerHundredKilometres => ("sum(overspeeds)", "sum(metres) / 100000.0"),
            _ => throw new UnreachableException(),
        };
        return RatesOf(
            Asking(
                $"""
                select month, city, trim_scale(({part})::numeric), trim_scale(({whole})::numeric) from (
                  select month, city, vehicle, sum(records) as records, sum(qualified_records) as qualified, bool_or(has_drifted) as drifted,
                    sum(track_metres::bigint) as metres, sum(continuous_metres::bigint) as continuous, sum(fatigue_seconds) as fatigue, sum(overspeeds) as overspeeds
                  from (
                    select date_trunc('month', day)::date as month, {City} as city, vehicle, records, qualified_records, has_drifted, track_metres,
                      continuous_metres, fatigue_seconds, overspeeds
                    from read.vehicle_days where {OfRows("party")} and day >= $3 and day <= $4
                  ) of_day group by grouping sets ((month, vehicle), (month, city, vehicle))
                ) of_vehicle group by month, city
                """,
                of),
            cancellation);
    }

    /// <summary>Roll-calls of platforms that ended in each month: answered in time, and all.</summary>
    public Task<ImmutableArray<RateTally>> RollCallsByCity(IndicatorRows of, CancellationToken cancellation) => RatesOf(
        Asking(
            $"""
            select month, city, sum(answered), sum(calls) from (
              select (one->>'month')::date as month, {City} as city, (one->>'answeredInTime')::numeric as answered, (one->>'calls')::numeric as calls
              from read.monitoring_platforms, jsonb_array_elements(months) one
              where {OfRows("party")} and (one->>'month')::date between $3 and $4
            ) platform group by grouping sets ((month), (month, city))
            """,
            of),
        cancellation);

    /// <summary>Minutes of each month in which platforms were connected, and minutes since each was first connected, up to now.</summary>
    public Task<ImmutableArray<RateTally>> ConnectivityByCity(IndicatorRows of, CancellationToken cancellation)
    {
        var ask = Asking(
            $"""
            with spans as (
              select month, month::timestamp at time zone 'Asia/Shanghai' as begins, least(next::timestamp at time zone 'Asia/Shanghai', $5) as ends
              from ({Months}) every
            )
            select month, city, (sum(connected)::bigint / 60)::numeric, (sum(seconds)::bigint / 60)::numeric from (
              select month, {City} as city, extract(epoch from ends - greatest(first_connected_at, begins)) as seconds,
                coalesce((select sum((one->>'secondsConnected')::bigint) from jsonb_array_elements(months) one
                  where (one->>'month')::date = spans.month), 0)
                + case when connected_since is null then 0 else greatest(extract(epoch from ends - greatest(connected_since, begins)), 0) end as connected
              from read.monitoring_platforms, spans where {OfRows("party")} and begins < ends and first_connected_at < ends
            ) platform group by grouping sets ((month), (month, city))
            """,
            of);
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = clock.GetCurrentInstant().ToDateTimeUtc() });
        return RatesOf(ask, cancellation);
    }

    /// <summary>Waybills that were issued, by the month of their planned start.</summary>
    /// <param name="leastPermille">Of the way, that a matching track covers.</param>
    public Task<ImmutableArray<RateTally>> WaybillsByCity(WaybillSum sum, int leastPermille, IndicatorRows of, CancellationToken cancellation)
    {
        var (met, asked) = sum switch
        {
            WaybillSum.Timely => ("departed_at is null or issued_at < departed_at", "true"),
            WaybillSum.Matched => ("track_match >= $5", "completed_at is not null"),
            WaybillSum.Completed => ("completed_at - planned_arrival <= interval '24 hours'", "true"),
            WaybillSum.Checked => ("loaded_kg is not null", "departed_at is not null"),
            _ => throw new UnreachableException(),
        };
        var ask = AskingOfMoments(
            $"""
            select month, city, count(*) filter (where met)::numeric, count(*)::numeric from (
              select date_trunc('month', planned_start at time zone 'Asia/Shanghai')::date as month, {City} as city, {met} as met from read.waybill_docket
              where {OfRows("carrier_party")} and planned_start >= $3 and planned_start < $4 and issued_at is not null and {asked}
            ) waybill group by grouping sets ((month), (month, city))
            """,
            of);
        ask.Parameters.Add(new NpgsqlParameter<int> { TypedValue = leastPermille });
        return RatesOf(ask, cancellation);
    }

    private static async Task<ImmutableArray<RateTally>> RatesOf(NpgsqlCommand asking, CancellationToken cancellation)
    {
        await using var ask = asking;
        var tallies = ImmutableArray.CreateBuilder<RateTally>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            tallies.Add(new(
                LocalDate.FromDateOnly(rows.GetFieldValue<DateOnly>(0)), rows.IsDBNull(1) ? null : DivisionCode.Parse(rows.GetString(1) + "00"),
                rows.GetDecimal(2), rows.GetDecimal(3)));
        }
        return tallies.DrainToImmutable();
    }
}
