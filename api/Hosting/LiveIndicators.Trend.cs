using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Supervision.Digests;

namespace Regulatory.Api.Hosting;

/// <summary>The same indicators by month and by city.</summary>
public sealed partial class LiveIndicators
{
    private const int MostMonths = 12;

    /// <summary>How the indicators are counted by month and city, by their codes, and what they are to reach.</summary>
    private static readonly ImmutableSortedDictionary<string, Measure> Measures = new Dictionary<string, Measure>
    {
        ["ON_NETWORK"] = new((of, questions, _, stop) => questions.OnNetworkByCity(of, stop), SupervisionTargets.OnNetwork) { IsOfNow = true },
        ["ONLINE"] = new((of, questions, _, stop) => questions.OnlineByCity(of, stop), SupervisionTargets.Online) { IsOfNow = true },
        ["COVERAGE"] = new((of, questions, _, stop) => Counted(questions.CoverageOf(of, stop)), SupervisionTargets.Coverage),
        ["COMPLETENESS"] = new((of, questions, _, stop) => questions.DaysByCity(DaySum.Kilometres, of, stop), SupervisionTargets.Completeness),
        ["QUALIFICATION"] = new((of, questions, _, stop) => questions.DaysByCity(DaySum.Records, of, stop), SupervisionTargets.Qualification),
        ["DRIFT"] = new((of, questions, _, stop) => questions.DaysByCity(DaySum.Drifted, of, stop), SupervisionTargets.Drift) { AtMost = true },
        ["MEAN_OVERSPEED"] = new((of, questions, _, stop) => questions.DaysByCity(DaySum.Overspeeds, of, stop)) { IsMean = true },
        ["MEAN_FATIGUE"] = new((of, questions, _, stop) => questions.DaysByCity(DaySum.Fatigue, of, stop)) { IsMean = true },
        ["OVERSPEED_PER_100_KM"] = new((of, questions, _, stop) => questions.DaysByCity(DaySum.OverspeedsPerHundredKilometres, of, stop)) { IsMean = true },
        ["ROLL_CALLS"] = new((of, questions, _, stop) => questions.RollCallsByCity(of, stop), SupervisionTargets.RollCalls),
        ["CONNECTIVITY"] = new((of, questions, _, stop) => questions.ConnectivityByCity(of, stop), SupervisionTargets.Connectivity),
        ["HANDLING"] = new((of, questions, _, stop) => Counted(questions.TreatmentOf(of, stop))) { ByLaw = SupervisionTargets.Handling },
        ["WAYBILL_USAGE"] = new((of, questions, _, stop) => Counted(questions.WaybillUseOf(of, stop)), SupervisionTargets.WaybillUsage),
        ["WAYBILL_TIMELINESS"] = new((of, questions, _, stop) => questions.WaybillsByCity(WaybillSum.Timely, 0, of, stop)),
        ["WAYBILL_TRACK_MATCH"] = new(Matched),
        ["WAYBILL_COMPLETION"] = new((of, questions, _, stop) => questions.WaybillsByCity(WaybillSum.Completed, 0, of, stop)),
        ["LOADER_CHECKS"] = new((of, questions, _, stop) => questions.WaybillsByCity(WaybillSum.Checked, 0, of, stop)),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <param name="prefix">Digits of the divisions that the reader sees; null for an enterprise.</param>
    /// <param name="own">The enterprise that reads; null for officers.</param>
    /// <exception cref="GraphQLException">FORBIDDEN: another's division or enterprise; BAD_USER_INPUT: no such indicator or time.</exception>
    public async Task<SupervisionTrend> Trend(TrendQuestion asked, string? prefix, PartyId? own, CancellationToken cancellation)
    {
        if (!Measures.TryGetValue(asked.Code, out var measure)) throw Codes.Bad("code", $"One of {string.Join(", ", Measures.Keys)}.");
        if (asked.Months is < 1 or > MostMonths) throw Codes.Bad("months", $"1 to {MostMonths} months.");
        var month = RowsOf(asked.Month, asked.Division, asked.Enterprise, prefix, own);
        var rows = month with { From = month.From.PlusMonths(1 - asked.Months) };
        var counts = measure.IsOfNow ? rows with { From = LocalDate.Max(rows.From, ChinaTime.DayOf(clock.GetCurrentInstant()).With(DateAdjusters.StartOfMonth)) } : rows;
        try
        {
            var counted = counts.From > counts.Until ? [] : await measure.Count(counts, Questions, day => NumberOf(SupervisionTargets.TrackMatch, day), cancellation);
            var tallies = counted.Where(tally => tally.Whole != 0).ToList();
            return new(
                asked.Code, rows.From, rows.Until, asked.Division, month.Party,
                [.. tallies.Where(tally => tally.City is null).OrderBy(tally => tally.Month).Select(tally => OfMonth(asked.Code, tally))],
                [
                    .. tallies.Where(tally => tally.City is not null && tally.Month == month.From).OrderBy(tally => tally.City!.Value.Value, StringComparer.Ordinal)
                        .Select(tally => OfCity(asked.Code, tally)),
                ]);
        }
        catch (NpgsqlException away) when (away.IsTransient)
        {
            throw new GraphQLException(new GraphQLError("The indicators cannot be counted at the moment; ask again.") { Code = Codes.Unavailable }
                .With("retryable", true));
        }
    }

    private static async Task<ImmutableArray<RateTally>> Counted(Task<ImmutableArray<PlanTally>> counting) =>
        [.. (await counting).Select(tally => new RateTally(tally.Month, tally.City, tally.Met, tally.All))];

    /// <summary>Each month by the least that a matching track covered then.</summary>
    private static async Task<ImmutableArray<RateTally>> Matched(IndicatorRows of, ReadModelQuestions questions, Func<LocalDate, int> least, CancellationToken cancellation)
    {
        var tallies = ImmutableArray.CreateBuilder<RateTally>();
        for (var month = of.From; month <= of.Until; month = month.PlusMonths(1))
        {
            var last = LastOf(month);
            tallies.AddRange(await questions.WaybillsByCity(WaybillSum.Matched, least(last), of with { From = month, Until = last }, cancellation));
        }
        return tallies.DrainToImmutable();
    }

    private SupervisionMonth OfMonth(string code, RateTally tally)
    {
        var value = tally.Part / tally.Whole;
        return new(tally.Month, Rounded(tally.Part), Rounded(tally.Whole), Percent(code, value), IsMet(code, value, LastOf(tally.Month)));
    }

    private SupervisionCity OfCity(string code, RateTally tally)
    {
        var value = tally.Part / tally.Whole;
        return new(tally.City!.Value, Rounded(tally.Part), Rounded(tally.Whole), Percent(code, value), IsMet(code, value, LastOf(tally.Month)));
    }

    /// <summary>Of a share the percent, of a mean the mean; adding a zero of two decimals shows two decimals.</summary>
    private static decimal Percent(string code, decimal value) =>
        0.00m + decimal.Round(Measures[code].IsMean ? value : value * 100, 2, MidpointRounding.AwayFromZero);

    private static decimal Rounded(decimal count) => decimal.Round(count, 3);

    private int? TargetOf(string code, LocalDate until) =>
        Measures[code] is var measure && measure.Target is { } figure ? NumberOf(figure, until) : measure.ByLaw;

    private bool? IsMet(string code, decimal value, LocalDate until) =>
        TargetOf(code, until) is { } aim ? Measures[code].AtMost ? value * 1000 <= aim : value * 1000 >= aim : null;

    private static LocalDate LastOf(LocalDate month) => month.PlusMonths(1).PlusDays(-1);

    /// <summary>How an indicator is counted by month and city.</summary>
    /// <param name="Count">The rows, who is asked, the least that a matching track covers on a day.</param>
    /// <param name="Target">What it is to reach, in per mille; null for none, or where the law says it.</param>
    private sealed record Measure(Func<IndicatorRows, ReadModelQuestions, Func<LocalDate, int>, CancellationToken, Task<ImmutableArray<RateTally>>> Count, Figure? Target = null)
    {
        /// <summary>What the law asks, in per mille.</summary>
        public int? ByLaw { get; init; }

        /// <summary>The target is not to be exceeded.</summary>
        public bool AtMost { get; init; }

        /// <summary>Files of vehicles say how they stand now, so that months before this one cannot be counted.</summary>
        public bool IsOfNow { get; init; }

        /// <summary>It is a mean and no share.</summary>
        public bool IsMean { get; init; }
    }
}
