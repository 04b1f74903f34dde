namespace Regulatory.Domain.Enforcement;

/// <summary>执法门类: the seven fields of integrated transport enforcement (calendar-and-codes §5).</summary>
public enum EnforcementDomain
{
    /// <summary>公路路政</summary>
    HighwayAdministration,

    /// <summary>道路运政</summary>
    RoadTransport,

    /// <summary>水路运政</summary>
    WaterTransport,

    /// <summary>航道行政</summary>
    Waterways,

    /// <summary>港口行政</summary>
    Ports,

    /// <summary>地方海事行政</summary>
    LocalMaritime,

    /// <summary>工程质量监督</summary>
    ConstructionQuality,
}
