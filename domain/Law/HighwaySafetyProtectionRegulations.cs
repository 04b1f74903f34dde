using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>公路安全保护条例 (2011 text).</summary>
[Instrument("HSPR", "公路安全保护条例", "Highway Safety Protection Regulations")]
public static class HighwaySafetyProtectionRegulations
{
    /// <summary>Felling of roadside trees.</summary>
    public const string Art26 = "HSPR/26";

    /// <summary>Works affecting a highway.</summary>
    public const string Art27 = "HSPR/27";

    /// <summary>Papers and decision on such works.</summary>
    public const string Art28 = "HSPR/28";

    /// <summary>Oversize transport: indivisible loads.</summary>
    public const string Art35 = "HSPR/35";

    /// <summary>Competent level for oversize transport.</summary>
    public const string Art36 = "HSPR/36";

    /// <summary>Review of oversize transport.</summary>
    public const string Art37 = "HSPR/37";

    /// <summary>Conditions of oversize transport.</summary>
    public const string Art38 = "HSPR/38";

    /// <summary>Highway maintenance units.</summary>
    public const string Art46 = "HSPR/46";

    /// <summary>Repeated overloading.</summary>
    public const string Art66 = "HSPR/66";
}
