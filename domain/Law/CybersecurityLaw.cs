using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>网络安全法 (2016 text; the text in force since 2026-01-01 is not held, so the numbering is that of 2016).</summary>
[Instrument("CSL", "网络安全法", "Cybersecurity Law")]
public static class CybersecurityLaw
{
    /// <summary>Network logs are kept for at least six months.</summary>
    public const string Art21_3 = "CSL/21(3)";
}
