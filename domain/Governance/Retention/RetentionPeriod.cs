using NodaTime;

namespace Regulatory.Domain.Governance.Retention;

/// <summary>What a retention period is counted in.</summary>
public enum RetentionUnit
{
    Days,
    Months,
    Years,
}

/// <summary>How long something is kept at least: <c>10 Years</c>.</summary>
public readonly record struct RetentionPeriod(int Length, RetentionUnit Unit)
{
    /// <summary>The last day, inclusive, on which what ended on a day must still be kept.</summary>
    public LocalDate Until(LocalDate ended) => Unit switch
    {
        RetentionUnit.Days => ended.PlusDays(Length),
        RetentionUnit.Months => ended.PlusMonths(Length),
        _ => ended.PlusYears(Length),
    };

    public override string ToString() => $"{Length} {Unit}";
}
