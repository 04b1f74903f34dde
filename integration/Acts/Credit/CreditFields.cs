using Regulatory.Domain.Credit;
using Regulatory.Domain.Enforcement;

namespace Regulatory.Integration.Acts.Credit;

/// <summary>In which field of credit what happens in a field of enforcement counts (credit §2).</summary>
public static class CreditFields
{
    public static CreditDomain Of(EnforcementDomain domain) => domain switch
    {
        EnforcementDomain.WaterTransport or EnforcementDomain.Waterways or EnforcementDomain.Ports or EnforcementDomain.LocalMaritime =>
            CreditDomain.WaterTransport,
        EnforcementDomain.ConstructionQuality => CreditDomain.HighwayConstruction,
        _ => CreditDomain.RoadTransport,
    };
}
