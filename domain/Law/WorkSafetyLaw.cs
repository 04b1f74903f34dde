using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>安全生产法.</summary>
[Instrument("WSL", "安全生产法", "Work Safety Law")]
public static class WorkSafetyLaw
{
    /// <summary>Major hazards: the order to remove them, and to stop use meanwhile.</summary>
    public const string Art70 = "WSL/70";
}
