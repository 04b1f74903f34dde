using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Supervision.Digests;
using Regulatory.Projections;
using Regulatory.Projections.Enforcement.Cases;
using Regulatory.Projections.Licensing;
using Regulatory.Projections.Supervision;

namespace Regulatory.Api.Hosting;

/// <summary>Counts the plan's indicators when they are asked for, from the rows that everybody with a right to them can look at.</summary>
public sealed class PlanIndicators(Installation installation, IClock clock)
{
    private const int MostMonths = 12;

    /// <summary>Limits of licensing that are the department's to keep; those of applicants and holders are not.</summary>
    private static readonly ImmutableArray<DiaryClock> OwnLimits =
    [
        DiaryClock.CorrectionNotice, DiaryClock.Decision, DiaryClock.PreliminaryReview, DiaryClock.TesterAssignment, DiaryClock.HearingHeld,
        DiaryClock.CertificateDelivery,
    ];

    /// <summary>Limits of enforcement whose breach the department records of itself.</summary>
    private static readonly ImmutableArray<EnforcementClock> OwnEnforcementLimits =
        [.. Enum.GetValues<EnforcementClock>().Where(limit => EnforcementClocks.Timer(limit) is EnforcementTimer.RecordOverdue)];

    private ReadModelQuestions Questions => installation.Questions;

    /// <param name="prefix">Digits of the divisions that the reader sees.</param>
    /// <param name="roles">Names of the reader's roles.</param>
    /// <exception cref="GraphQLException">FORBIDDEN: another's division; BAD_USER_INPUT: no such time.</exception>
    public async Task<PlanIndicatorSheet> Sheet(PlanQuestion asked, string prefix, IReadOnlySet<string> roles, CancellationToken cancellation)
    {
        var rows = RowsOf(asked, prefix);
        var seen = All(rows).Where(one => Readers(one.Row).Any(role => roles.Contains(role.ToString()))).ToList();
        try
        {
            var indicators = ImmutableArray.CreateBuilder<PlanIndicator>();
            foreach (var one in seen) indicators.Add(await Made(one, rows, asked.Month, cancellation));
            return new(rows.From, rows.Until, asked.Division, indicators.DrainToImmutable());
        }
        catch (NpgsqlException away) when (away.IsTransient)
        {
            throw new GraphQLException(new GraphQLError("The indicators cannot be counted at the moment; ask again.") { Code = Codes.Unavailable }
                .With("retryable", true));
        }
    }

    private ImmutableArray<Counting> All(IndicatorRows rows)
    {
        var today = ChinaTime.DayOf(clock.GetCurrentInstant());
        var figures = installation.Reference.Current.Figures;
        Aim Of(Figure figure) => new(figures.NumberOf(figure, rows.Until), figure.Confidence, figure.Source);
        var ended = new { @in = new[] { "MET", "MISSED" } };
        var late = new { state = new { eq = "RUNNING" }, redFrom = new { lte = LocalDatePattern.Iso.Format(today) } };
        (string, object)[] Limits<TClock>(ImmutableArray<TClock> clocks, params (string, object)[] more) where TClock : struct, Enum =>
            [("clock", new { @in = clocks.Select(limit => Naming.EnumValue(limit.ToString())) }), .. more];
        (string, object) all = ("or", new object[] { new { state = ended }, late }), met = ("state", new { eq = "MET" }),
            missed = ("or", new object[] { new { state = new { eq = "MISSED" } }, late });
        (string, object) Is(string field, object value) => (field, new { eq = value });
        return
        [
            new("COVERAGE", "I16", new("实时监控覆盖率", "Real-time monitoring coverage"), new("行驶中从未失联的车辆", "vehicles never unseen while moving"),
                new("有行驶的“两客一危一重”车辆", "coaches, dangerous-goods and heavy trucks that moved"), Of(SupervisionTargets.Coverage),
                typeof(VehicleDays), "vehicleDays", "day", true, [], null, [("unseenMovingSeconds", new { gt = 0 })],
                Questions.CoverageOf, async cancellation => string.Join(' ', await Questions.DayRulesOf(rows, cancellation)) is { Length: > 0 } rules ? rules : "vehicles-7/1"),
            new("WAYBILL_USAGE", "I15", new("危险货物电子运单使用率", "Use of electronic waybills"), new("有电子运单的行程", "trips that a waybill covers"),
                new("检出的危险货物运输行程", "trips of dangerous goods that tracks show"), Of(SupervisionTargets.WaybillUsage),
                typeof(DetectedTrips), "detectedTrips", "departedAt", false, [Is("isWithdrawn", false)], [Is("withoutWaybill", false)], [Is("withoutWaybill", true)],
                Questions.WaybillUseOf, Fixed("detected-trips/2")),
            new("HANDLING", null, new("违法处理率", "Alarms handled"), new("已处理驾驶员并办结的报警", "alarms closed with treatment"),
                new("应处理的报警", "alarms to be treated"), new(SupervisionTargets.Handling, Confidence.Certain, MonitoringMeasures.Art35),
                typeof(AlarmDocket), "alarms", "raisedOn", true, [Is("isToBeTreated", true), Is("isWithdrawn", false)], [Is("stage", "CLOSED"), Is("isTreated", true)],
                [("or", new object[] { new { stage = new { neq = "CLOSED" } }, new { isTreated = new { eq = false } } })], Questions.TreatmentOf, Fixed("vehicles-7/2")),
            new("LICENSING_DEADLINES", null, new("许可法定期限按期率", "Limits of licensing kept"), new("按期办结的期限", "limits kept"),
                new("已到期的法定期限", "statutory limits that fell due"), Of(PlanTargets.DeadlinesKept),
                typeof(DeadlineDiary), "deadlines", "due", true, Limits(OwnLimits, all), Limits(OwnLimits, met), Limits(OwnLimits, missed),
                (of, stop) => Questions.LimitsOf("deadline_diary", Names(OwnLimits), today, of, stop), Fixed("deadlines/1")),
            new("ENFORCEMENT_DEADLINES", null, new("执法法定期限按期率", "Limits of enforcement kept"), new("按期办结的期限", "limits kept"),
                new("已到期的法定期限", "statutory limits that fell due"), Of(PlanTargets.DeadlinesKept),
                typeof(EnforcementDeadlineDiary), "enforcementDeadlines", "due", true, Limits(OwnEnforcementLimits, all), Limits(OwnEnforcementLimits, met),
                Limits(OwnEnforcementLimits, missed),
                (of, stop) => Questions.LimitsOf("enforcement_deadline_diary", Names(OwnEnforcementLimits), today, of, stop), Fixed("deadlines/1")),
            new("ONLINE_HANDLING", null, new("网上办理率", "Applications handed in online"), new("申请人网上提交的申请", "applications handed in by the applicants themselves"),
                new("提交的申请", "applications handed in"), Of(PlanTargets.OnlineHandling),
                typeof(ApplicationDocket), "applications", "submittedOn", true, [], [Is("submittedOnline", true)], [Is("submittedOnline", false)],
                Questions.OnlineOf, Fixed("online/1")),
        ];
    }

    private static async Task<PlanIndicator> Made(Counting one, IndicatorRows rows, LocalDate asked, CancellationToken cancellation)
    {
        var tallies = await one.Tally(rows, cancellation);
        var month = asked.With(DateAdjusters.StartOfMonth);
        var whole = tallies.FirstOrDefault(tally => tally.City is null && tally.Month == month) ?? new(month, null, 0, 0);
        var compared = new IndicatorRows(rows.Prefix, null, month, rows.Until);
        bool Reaches(PlanTally tally) => tally.Met * 1000L >= (long)one.Target.Permille * tally.All;
        string Where(IEnumerable<(string, object)>? more) => Filter(compared, one, more ?? []);
        return new(
            one.Code, one.Plan, one.Name.Zh, one.Name.En, one.Part.Zh, one.Part.En, one.Whole.Zh, one.Whole.En, await one.Rules(cancellation),
            one.Target.Permille, one.Target.Confidence, one.Target.Source, whole.Met, whole.All, whole.All == 0 ? null : Percent(whole),
            whole.All == 0 ? null : Reaches(whole),
            [.. tallies.Where(tally => tally.City is null).OrderBy(tally => tally.Month).Select(tally => new PlanMonth(tally.Month, tally.Met, tally.All, Percent(tally), Reaches(tally)))],
            [
                .. tallies.Where(tally => tally.City is not null && tally.Month == month).OrderBy(tally => tally.City!.Value.Value, StringComparer.Ordinal)
                    .Select(tally => new PlanCity(tally.City!.Value, tally.Met, tally.All, Percent(tally), Reaches(tally))),
            ],
            one.CountedFrom, Where(one.InAll), one.Met is null ? null : Where(one.WithAll(one.Met)), Where(one.WithAll(one.Missed)));
    }

    /// <summary>Adding a zero of two decimals shows two decimals.</summary>
    private static decimal Percent(PlanTally tally) => 0.00m + decimal.Round(tally.Met * 100m / tally.All, 2, MidpointRounding.AwayFromZero);

    private static IndicatorRows RowsOf(PlanQuestion asked, string prefix)
    {
        if (asked.Division is { } wanted && !wanted.Prefix.StartsWith(prefix, StringComparison.Ordinal)) throw new GraphQLException("This is not your division.", Codes.Forbidden);
        if (asked.Months is < 1 or > MostMonths) throw Codes.Bad("months", $"1 to {MostMonths} months.");
        if (asked.Month.Year is < 2000 or > 2199) throw Codes.Bad("month", "A month of the years 2000 to 2199.");
        var last = asked.Month.With(DateAdjusters.StartOfMonth);
        return new(asked.Division?.Prefix ?? prefix, null, last.PlusMonths(1 - asked.Months), last.PlusMonths(1).PlusDays(-1));
    }

    private static string Filter(IndicatorRows rows, Counting one, IEnumerable<(string Field, object Value)> more)
    {
        var filter = new Dictionary<string, object>
        {
            ["division"] = new { startsWith = rows.Prefix },
            [one.Field] = one.IsDay
                ? new { gte = LocalDatePattern.Iso.Format(rows.From), lte = LocalDatePattern.Iso.Format(rows.Until) }
                : (object)new { gte = InstantPattern.General.Format(rows.Begin), lt = InstantPattern.General.Format(rows.End) },
        };
        foreach (var (field, value) in more) filter[field] = value;
        return JsonSerializer.Serialize(filter);
    }

    private static ImmutableArray<string> Names<TClock>(ImmutableArray<TClock> clocks) where TClock : struct, Enum => [.. clocks.Select(limit => limit.ToString())];

    private static Func<CancellationToken, Task<string>> Fixed(string version) => _ => Task.FromResult(version);

    private static IReadOnlyList<Role> Readers(Type row) => row.GetCustomAttribute<ReadableByAttribute>()!.Roles;

    /// <summary>What an indicator is to reach, and how sure that is.</summary>
    private sealed record Aim(int Permille, Confidence Confidence, string Source);

    /// <summary>How an indicator is counted, and by which filters its rows are found.</summary>
    /// <param name="Row">The read model that has the rows.</param>
    /// <param name="Field">The field that says in which month a row counts.</param>
    /// <param name="IsDay">It is a day and no moment.</param>
    private sealed record Counting(
        string Code, string? Plan, Words Name, Words Part, Words Whole, Aim Target, Type Row, string CountedFrom, string Field, bool IsDay,
        (string Field, object Value)[] InAll, (string Field, object Value)[]? Met, (string Field, object Value)[] Missed,
        Func<IndicatorRows, CancellationToken, Task<ImmutableArray<PlanTally>>> Tally, Func<CancellationToken, Task<string>> Rules)
    {
        /// <summary>What holds for all rows, but where the part says it otherwise.</summary>
        public IEnumerable<(string Field, object Value)> WithAll((string Field, object Value)[] part) =>
            [.. InAll.Where(one => one.Field != "or" && !part.Any(other => other.Field == one.Field)), .. part];
    }
}
