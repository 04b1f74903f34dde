using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Supervision.Digests;

/// <summary>For which months the plan's indicators are counted.</summary>
/// <param name="Month">Any day of the month that is compared by city, the last of the trend.</param>
/// <param name="Division">A division or those below it; the reader's own when left out.</param>
/// <param name="Months">Months of the trend, 1 to 12.</param>
public sealed record PlanQuestion(LocalDate Month, DivisionCode? Division = null, int Months = 6);

/// <summary>
/// The targets of the plan that the record can measure 规划指标, by month and city, counted from the rows that they name, as these now stand.
/// Those whose rows the reader may not see are left out.
/// </summary>
/// <param name="From">First day of the trend.</param>
/// <param name="Until">Last day of the month that is compared.</param>
public sealed record PlanIndicatorSheet(LocalDate From, LocalDate Until, DivisionCode? Division, ImmutableArray<PlanIndicator> Indicators);

/// <summary>One indicator with everything that it is made of.</summary>
/// <param name="Code">Its name in this system: <c>WAYBILL_USAGE</c>.</param>
/// <param name="Plan">Its number in the register of the plan's targets: <c>I15</c>; null where the plan has no number for it.</param>
/// <param name="NumeratorZh">What the part counts.</param>
/// <param name="DenominatorZh">What the whole counts.</param>
/// <param name="RuleVersion">By which rules and figures it was counted: all of them where they changed.</param>
/// <param name="TargetPermille">What it is to reach.</param>
/// <param name="TargetConfidence">How sure the target is: CERTAIN where it is law.</param>
/// <param name="TargetSource">Article, plan or rulebook section that sets it.</param>
/// <param name="Percent">Two decimals; null where there is nothing to divide by.</param>
/// <param name="IsMet">Null where there is nothing to compare.</param>
/// <param name="Trend">Months in which there was something to count, the oldest first.</param>
/// <param name="Cities">Cities of the month in which there was something to count; the province's own authority among them.</param>
/// <param name="CountedFrom">The query that has the rows.</param>
/// <param name="Where">Its filter, as JSON: what the denominator was counted from.</param>
/// <param name="WhereMet">The filter of the rows of the numerator; null where one row alone does not decide.</param>
/// <param name="WhereMissed">The filter of the rows that fall short.</param>
public sealed record PlanIndicator(
    string Code, string? Plan, string Zh, string En, string NumeratorZh, string NumeratorEn, string DenominatorZh, string DenominatorEn,
    string RuleVersion, int TargetPermille, Confidence TargetConfidence, string TargetSource, int Numerator, int Denominator, decimal? Percent,
    bool? IsMet, ImmutableArray<PlanMonth> Trend, ImmutableArray<PlanCity> Cities, string CountedFrom, string Where, string? WhereMet,
    string WhereMissed);

/// <summary>What an indicator came to in a month.</summary>
/// <param name="Month">First day of the month.</param>
public sealed record PlanMonth(LocalDate Month, int Numerator, int Denominator, decimal Percent, bool IsMet);

/// <summary>What an indicator came to in a city.</summary>
public sealed record PlanCity(DivisionCode City, int Numerator, int Denominator, decimal Percent, bool IsMet);
