using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>航道法.</summary>
[Instrument("WWL", "航道法", "Waterway Law")]
public static class WaterwayLaw
{
    /// <summary>Operating plan of locks.</summary>
    public const string Art25 = "WWL/25";

    /// <summary>Effects of projects on waterways.</summary>
    public const string Art28 = "WWL/28";

    /// <summary>Review of those effects.</summary>
    public const string Art29 = "WWL/29";
}
