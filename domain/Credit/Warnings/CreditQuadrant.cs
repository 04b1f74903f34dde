namespace Regulatory.Domain.Credit.Warnings;

/// <summary>
/// Where a subject lies on the map of credit 信用监测坐标图谱: x = violations of twelve months per hundred vehicles, y = change of the score
/// in ninety days.
/// </summary>
public enum CreditQuadrant
{
    /// <summary>低违法、评分平稳或者上升</summary>
    FewAndRising,

    /// <summary>低违法、评分下降</summary>
    FewAndFalling,

    /// <summary>高违法、评分平稳或者上升</summary>
    ManyAndRising,

    /// <summary>高违法、评分下降</summary>
    ManyAndFalling,
}

/// <summary>Divides the map.</summary>
public static class CreditMap
{
    /// <param name="rate">x: cases per hundred vehicles in twelve months.</param>
    /// <param name="trend">y: points gained in ninety days, negative when lost.</param>
    /// <param name="dividing">The rate from which on it is many.</param>
    public static CreditQuadrant QuadrantOf(decimal rate, decimal trend, decimal dividing) => (rate >= dividing, trend < 0) switch
    {
        (false, false) => CreditQuadrant.FewAndRising,
        (false, true) => CreditQuadrant.FewAndFalling,
        (true, false) => CreditQuadrant.ManyAndRising,
        (true, true) => CreditQuadrant.ManyAndFalling,
    };
}
