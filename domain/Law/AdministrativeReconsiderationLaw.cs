using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政复议法 (2023 text).</summary>
[Instrument("ARL", "行政复议法", "Administrative Reconsideration Law")]
public static class AdministrativeReconsiderationLaw
{
    /// <summary>Sixty days to apply.</summary>
    public const string Art20 = "ARL/20";

    /// <summary>What goes to reconsideration first: penalties decided on the spot among it.</summary>
    public const string Art23 = "ARL/23";

    /// <summary>Days to apply for reconsideration (<see cref="Art20"/>).</summary>
    public static readonly Dated<int> DaysToApply = new((new(1999, 10, 1), 60));
}
