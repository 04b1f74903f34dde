using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>反恐怖主义法</summary>
[Instrument("TL", "反恐怖主义法", "Counter-Terrorism Law")]
public static class CounterTerrorismLaw
{
    /// <summary>Video of key places is kept for at least 90 days.</summary>
    public const string Art32 = "TL/32";
}
