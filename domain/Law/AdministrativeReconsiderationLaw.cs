using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政复议法 (2023 text, in force 2024-01-01).</summary>
[Instrument("ARL", "行政复议法", "Administrative Reconsideration Law")]
public static class AdministrativeReconsiderationLaw
{
    /// <summary>Application within sixty days of knowing of the act.</summary>
    public const string Art20 = "ARL/20";

    /// <summary>What goes to reconsideration first.</summary>
    public const string Art23 = "ARL/23";

    /// <summary>Against a penalty on the spot, reconsideration comes before a suit.</summary>
    public const string Art23_1 = "ARL/23(1)";

    /// <summary>Decision within sixty days of acceptance, thirty in the simplified procedure; thirty more at most.</summary>
    public const string Art62 = "ARL/62";

    /// <summary>Days to apply (<see cref="Art20"/>).</summary>
    public static readonly Dated<int> DaysToApply = new((new(1999, 10, 1), 60));

    /// <summary>Days to decide; and in the simplified procedure (<see cref="Art62"/>).</summary>
    public static readonly Dated<(int Ordinary, int Simplified)> DaysToDecide = new((new(2024, 1, 1), (60, 30)));

    /// <summary>Most days of an extension (<see cref="Art62"/>).</summary>
    public static readonly Dated<int> LongestExtension = new((new(2024, 1, 1), 30));
}
