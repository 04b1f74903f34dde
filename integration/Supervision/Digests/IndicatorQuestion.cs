using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Supervision.Digests;

/// <summary>Whose month is assessed.</summary>
/// <param name="Month">Any day of the month.</param>
/// <param name="Division">Vehicles entered here or below; the reader's own when left out.</param>
/// <param name="Enterprise">Party id of the owner of the vehicles; all when left out.</param>
public sealed record IndicatorQuestion(LocalDate Month, DivisionCode? Division = null, PartyId? Enterprise = null);

/// <summary>The indicators of supervision of a month 监管指标 (vehicles §7, waybills §9), counted from the rows that they name, as these now stand.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record SupervisionIndicatorSheet(
    LocalDate From, LocalDate Until, DivisionCode? Division, PartyId? Enterprise, ImmutableArray<SupervisionIndicator> Indicators);

/// <summary>One indicator with everything that it is made of.</summary>
/// <param name="Code">Its name in this system: <c>ONLINE</c>.</param>
/// <param name="Percent">Two decimals; of a mean the mean itself; null where there is nothing to divide by.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="RuleVersion">By which rules and figures it was counted: all of them where they changed.</param>
/// <param name="TargetPermille">What it is to reach, or not to exceed; null for none.</param>
/// <param name="IsMet">Null where there is no target or nothing to compare.</param>
/// <param name="Excluded">Announced outages that were taken out.</param>
/// <param name="CountedFrom">The query that has the rows.</param>
/// <param name="Where">Its filter, as JSON: what the denominator was counted from.</param>
/// <param name="WhereMet">The filter of the rows of the numerator; null where these are sums over the same rows.</param>
public sealed record SupervisionIndicator(
    string Code, string Zh, string En, decimal Numerator, decimal Denominator, decimal? Percent, string Unit, string RuleVersion,
    int? TargetPermille, bool? IsMet, ImmutableArray<string> Excluded, string CountedFrom, string Where, string? WhereMet);

/// <summary>For which month cities are ranked.</summary>
/// <param name="Month">Any day of the month.</param>
public sealed record RankingQuestion(LocalDate Month);

/// <summary>Cities by their use of electronic waybills in a month 电子运单使用率排名, the best first.</summary>
/// <param name="TargetPermille">Below it, a city is told to make good (督办).</param>
public sealed record WaybillUsageRanking(LocalDate From, LocalDate Until, int TargetPermille, ImmutableArray<CityUsage> Cities);

/// <summary>A city's use of waybills.</summary>
/// <param name="Rank">From 1; cities with the same share have the same.</param>
/// <param name="Trips">Trips that tracks showed.</param>
/// <param name="WithWaybill">Of these, covered by a waybill.</param>
public sealed record CityUsage(int Rank, DivisionCode City, int Trips, int WithWaybill, decimal Percent, bool IsBelowTarget);
