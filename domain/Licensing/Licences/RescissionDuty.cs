using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Where the law says "shall rescind" instead of "may": fraud and bribery, conditions lost, hazards not cured.</summary>
public static class RescissionDuty
{
    [Law(AdministrativeLicensingLaw.Art69), Law(GuangdongRoadTransportRegulations.Art54)]
    public static bool IsMandatory(RescissionGround ground) =>
        ground is RescissionGround.FraudOrBribery or RescissionGround.ConditionsLostOrHazardUncured;
}
