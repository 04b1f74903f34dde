using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// Tanks: up to 20 m³ for explosives and strong corrosives, up to 10 m³ for toxic chemicals; tank containers are exempt.
/// </summary>
[Law(RoadDangerousGoodsRules.Art8)]
[RuleText(
    "罐体容积不得超过 {most} 立方米（{found}）。",
    "A tank may hold at most {most} m³ ({found}).")]
public static class SizeOfTank
{
    public static readonly RuleId Id = new("LIC-GRA-009");

    public static Refusal? Check(LicenceApplication application, LicenceScope scope, LicensingContext context)
    {
        if (application.Findings.GetValueOrDefault(Condition.TankVolume)?.Value is not { } found
            || context.On < RoadDangerousGoodsRules.Commencement) return null;
        var most = scope.HasToxicChemicals() ? RoadDangerousGoodsRules.LargestToxicTank.On(context.On)
            : scope.HasExplosives() || scope.HasStrongCorrosives() ? RoadDangerousGoodsRules.LargestTank.On(context.On)
            : int.MaxValue;
        return found > most ? new Refusal(Id, ("most", most), ("found", found)) : null;
    }
}
