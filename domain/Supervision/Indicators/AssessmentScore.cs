namespace Regulatory.Domain.Supervision.Indicators;

/// <summary>
/// The points of the assessment of enterprises 考核记分 (jt808 protocol §6: 交运发〔2016〕160号, as publicly copied). Ratios earn their share of the
/// points; below a floor they earn none. Points have two decimals.
/// </summary>
public static class AssessmentScore
{
    /// <summary>
    /// The relative rule for mean overspeed and mean fatigue: x ≤ a → 10 + (a − x)/a × 10; a &lt; x &lt; 2a → (2a − x)/a × 10; x ≥ 2a → 0.
    /// </summary>
    /// <param name="own">x, the own value.</param>
    /// <param name="average">a, the average of the region; where it is 0, whoever is at 0 has all 20 points.</param>
    public static decimal Relative(decimal own, decimal average)
    {
        if (average == 0) return own == 0 ? 20 : 0;
        if (own <= average) return Points(10 + ((average - own) / average * 10));
        return own < 2 * average ? Points(((2 * average) - own) / average * 10) : 0;
    }

    /// <summary>5 points; below 90 % none.</summary>
    public static decimal? OnNetwork(Rate rate) => Share(rate, 5, 0.90m);

    /// <summary>5 points.</summary>
    public static decimal? Online(Rate rate) => Share(rate, 5, 0);

    /// <summary>15 points; below 70 % none.</summary>
    public static decimal? Completeness(Rate rate) => Share(rate, 15, 0.70m);

    /// <summary>15 points; below 80 % none.</summary>
    public static decimal? Qualification(Rate rate) => Share(rate, 15, 0.80m);

    /// <summary>10 − rate × 10; above 5 % none.</summary>
    public static decimal? Drift(Rate rate) => rate.Value is { } value ? value > 0.05m ? 0 : Points(10 - (value * 10)) : null;

    /// <summary>10 points.</summary>
    public static decimal? RollCalls(Rate rate) => Share(rate, 10, 0);

    private static decimal? Share(Rate rate, int points, decimal floor) =>
        rate.Value is { } value ? value < floor ? 0 : Points(value * points) : null;

    private static decimal Points(decimal points) => decimal.Round(points, 2, MidpointRounding.AwayFromZero);
}
