using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A licence is granted when its conditions are met; those that have a figure have rules of their own.</summary>
[Law(AdministrativeLicensingLaw.Art38), Law(RoadTransportRegulations.Art8), Law(RoadTransportRegulations.Art23),
 Law(RoadTransportRegulations.Art36), Law(HighwaySafetyProtectionRegulations.Art28),
 Law(HighwaySafetyProtectionRegulations.Art35), Law(MonitoringMeasures.Art34), Law(RoadTransportRegulations.Art35),
 Law(HazardousChemicalsRegulations.Art43)]
[RuleText(
    "下列条件不符合：{condition}。",
    "This condition is not met: {condition}.")]
public static class ConditionsMet
{
    public static readonly RuleId Id = new("LIC-GRA-005");

    public static Refusal? Check(LicenceApplication application)
    {
        foreach (var (condition, finding) in application.Findings.OrderBy(found => found.Key))
            if (finding.Met is false) return new Refusal(Id, ("condition", condition));
        return null;
    }
}
