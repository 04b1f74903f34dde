using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政处罚法 (2021 text).</summary>
[Instrument("APL", "行政处罚法", "Administrative Penalty Law")]
public static class AdministrativePenaltyLaw
{
    /// <summary>Periods of 2, 3, 5 and 7 days are working days.</summary>
    public const string Art85 = "APL/85";
}
