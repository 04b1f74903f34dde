using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// Five own tested special vehicles for dangerous goods; ten, trailers not counted, for toxic chemicals or explosives.
/// </summary>
[Law(RoadTransportRegulations.Art23), Law(RoadDangerousGoodsRules.Art8)]
[RuleText(
    "专用车辆应当不少于 {least} 辆（{found}）。",
    "At least {least} own special vehicles are needed ({found}).")]
public static class EnoughSpecialVehicles
{
    public static readonly RuleId Id = new("LIC-GRA-006");

    public static Refusal? Check(LicenceApplication application, LicenceScope scope, LicensingContext context)
    {
        if (application.Findings.GetValueOrDefault(Condition.SpecialVehicles)?.Value is not { } found) return null;
        var least = (scope.HasExplosives() || scope.HasToxicChemicals()) && context.On >= RoadDangerousGoodsRules.Commencement
            ? RoadDangerousGoodsRules.LeastSpecialVehiclesForToxicOrExplosive.On(context.On)
            : RoadTransportRegulations.LeastSpecialVehicles.On(context.On);
        return found >= least ? null : new Refusal(Id, ("least", least), ("found", found));
    }
}
