using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>What no statute orders and this system asks for nevertheless, so that its record can be trusted.</summary>
[Instrument("OWN", "系统规则", "Rules of this system")]
public static class OwnRules
{
    /// <summary>Settings are known by name, rest on a stated basis, and do not change in retrospect.</summary>
    public const string Figures = "OWN/figures";
}
