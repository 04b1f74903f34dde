using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Indicators;

/// <summary>A time that was announced and caused elsewhere, so that nobody answers for it 已公告的外部中断.</summary>
/// <param name="Until">Exclusive.</param>
/// <param name="Notice">The notice that announced it.</param>
public sealed record Outage(Instant From, Instant Until, string Notice)
{
    public bool Overlaps(Instant from, Instant until) => from < Until && From < until;
}

/// <summary>
/// A rate with everything that it is made of (jt808 peers §4 no. 14): a number without its denominator, its rules and what was left out says nothing.
/// </summary>
/// <param name="Indicator">Chinese name, as in the rulebook.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="RuleVersion">Which rules and figures it was counted by.</param>
/// <param name="Excluded">Outages that were taken out.</param>
public sealed record Rate(
    string Indicator, decimal Numerator, decimal Denominator, string Unit, string RuleVersion, ImmutableArray<Outage> Excluded)
{
    /// <summary>Null where there is nothing to divide by: no rate, not a rate of 0.</summary>
    public decimal? Value => Denominator == 0 ? null : Numerator / Denominator;

    /// <summary>Percent with two decimals, half away from zero, as it is published.</summary>
    public decimal? Percent => Value is { } value ? decimal.Round(value * 100, 2, MidpointRounding.AwayFromZero) : null;

    public static Rate Of(
        string indicator, decimal numerator, decimal denominator, string unit, string ruleVersion, params ImmutableArray<Outage> excluded) =>
        new(indicator, numerator, denominator, unit, ruleVersion, excluded);
}
