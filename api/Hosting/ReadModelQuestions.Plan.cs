using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Hosting;

/// <summary>What was counted of an indicator in a month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="City">Null for the whole division that was asked about.</param>
public sealed record PlanTally(LocalDate Month, DivisionCode? City, int Met, int All);

public sealed partial class ReadModelQuestions
{
    private const string OfDivision = "division >= $1 and division < $1 || ':' and $2 is null", City = "substr(division, 1, 4)";

    /// <summary>Vehicles that moved, and those that were never unseen while they did: each once in a month, and once in each of its cities.</summary>
    public Task<ImmutableArray<PlanTally>> CoverageOf(IndicatorRows of, CancellationToken cancellation) => Tallied(
        $"""
        select month, city, count(*) filter (where unseen = 0)::int, count(*)::int from (
          select month, city, vehicle, sum(unseen) as unseen, sum(moving) as moving from (
            select date_trunc('month', day)::date as month, {City} as city, vehicle, unseen_moving_seconds as unseen,
              seen_moving_seconds + unseen_moving_seconds as moving
            from read.vehicle_days where {OfRows("party")} and day >= $3 and day <= $4
          ) of_day group by grouping sets ((month, vehicle), (month, city, vehicle))
        ) of_vehicle where moving > 0 group by month, city
        """,
        Asking, of, cancellation);

    /// <summary>Versions of the rules by which vehicles' days were judged.</summary>
    public async Task<ImmutableArray<string>> DayRulesOf(IndicatorRows of, CancellationToken cancellation)
    {
        await using var ask = Asking(
            $"select distinct rule_version from read.vehicle_days where {OfDivision} and day >= $3 and day <= $4 order by rule_version", of);
        var versions = ImmutableArray.CreateBuilder<string>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) versions.Add(rows.GetString(0));
        return versions.DrainToImmutable();
    }

    /// <summary>Trips that began in the time, and those that a waybill covers.</summary>
    public Task<ImmutableArray<PlanTally>> WaybillUseOf(IndicatorRows of, CancellationToken cancellation) => Tallied(
        EachRow(
            $"""
            select date_trunc('month', departed_at at time zone 'Asia/Shanghai')::date as month, {City} as city, not without_waybill as met
            from read.detected_trips where {OfRows("party")} and departed_at >= $3 and departed_at < $4 and not is_withdrawn
            """),
        AskingOfMoments, of, cancellation);

    /// <summary>Alarms that are to be treated, and those that were closed with treatment.</summary>
    public Task<ImmutableArray<PlanTally>> TreatmentOf(IndicatorRows of, CancellationToken cancellation) => Tallied(
        EachRow(
            $"""
            select date_trunc('month', raised_on)::date as month, {City} as city, stage = 'Closed' and treatment is not null as met
            from read.alarm_docket where {OfRows("party")} and raised_on >= $3 and raised_on <= $4 and is_to_be_treated and not is_withdrawn
            """),
        Asking, of, cancellation);

    /// <summary>Limits that have ended or passed and whose last day lies in the time, and those that were kept.</summary>
    /// <param name="table">Of the diary.</param>
    /// <param name="clocks">Names of the clocks that are the department's.</param>
    /// <param name="today">Whatever still runs and was due before is not kept.</param>
    public Task<ImmutableArray<PlanTally>> LimitsOf(
        string table, ImmutableArray<string> clocks, LocalDate today, IndicatorRows of, CancellationToken cancellation) => Tallied(
        EachRow(
            $"""
            select date_trunc('month', due)::date as month, {City} as city, state = 'Met' as met from read.{table}
            where {OfDivision} and due >= $3 and due <= $4 and clock = any($5)
              and (state in ('Met', 'Missed') or state = 'Running' and due < $6)
            """),
        (sql, rows) =>
        {
            var ask = Asking(sql, rows);
            ask.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. clocks] });
            ask.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = today.ToDateOnly() });
            return ask;
        },
        of, cancellation);

    /// <summary>Applications handed in, and those that the applicants handed in themselves.</summary>
    public Task<ImmutableArray<PlanTally>> OnlineOf(IndicatorRows of, CancellationToken cancellation) => Tallied(
        EachRow(
            $"""
            select date_trunc('month', submitted_on)::date as month, {City} as city, submitted_online as met
            from read.application_docket where {OfDivision} and submitted_on >= $3 and submitted_on <= $4
            """),
        Asking, of, cancellation);

    private static string EachRow(string rows) =>
        $"""
        select month, city, count(*) filter (where met)::int, count(*)::int from ({rows}) one group by grouping sets ((month), (month, city))
        """;

    private static async Task<ImmutableArray<PlanTally>> Tallied(
        string sql, Func<string, IndicatorRows, NpgsqlCommand> asking, IndicatorRows of, CancellationToken cancellation)
    {
        await using var ask = asking(sql, of);
        var tallies = ImmutableArray.CreateBuilder<PlanTally>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            tallies.Add(new(
                LocalDate.FromDateOnly(rows.GetFieldValue<DateOnly>(0)), rows.IsDBNull(1) ? null : DivisionCode.Parse(rows.GetString(1) + "00"),
                rows.GetInt32(2), rows.GetInt32(3)));
        }
        return tallies.DrainToImmutable();
    }

    private NpgsqlCommand AskingOfMoments(string sql, IndicatorRows of)
    {
        var ask = source.CreateCommand(sql);
        Scoped(ask, of);
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = of.Begin.ToDateTimeUtc() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = of.End.ToDateTimeUtc() });
        return ask;
    }
}
