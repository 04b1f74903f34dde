using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>危险化学品安全管理条例; overridden by 危险化学品安全法 from 2026-05-01.</summary>
[Instrument("HCR", "危险化学品安全管理条例", "Regulations on the Safety of Hazardous Chemicals")]
public static class HazardousChemicalsRegulations
{
    /// <summary>Safety review of port projects.</summary>
    public const string Art12 = "HCR/12";

    /// <summary>Full-time safety manager.</summary>
    public const string Art43 = "HCR/43";

    /// <summary>Police pass for toxic chemicals on the road.</summary>
    public const string Art50 = "HCR/50";
}
