using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// Vehicles without a tank for toxic, explosive or strongly corrosive goods carry up to 10 t; container vehicles are
/// exempt.
/// </summary>
[Law(RoadDangerousGoodsRules.Art8)]
[RuleText(
    "非罐式专用车辆核定载质量不得超过 {most} 吨（{found}）。",
    "A vehicle without a tank may carry at most {most} t ({found}).")]
public static class PayloadWithoutTank
{
    public static readonly RuleId Id = new("LIC-GRA-010");

    public static Refusal? Check(LicenceApplication application, LicenceScope scope, LicensingContext context)
    {
        if (application.Findings.GetValueOrDefault(Condition.NonTankPayload)?.Value is not { } found
            || context.On < RoadDangerousGoodsRules.Commencement) return null;
        var most = RoadDangerousGoodsRules.LargestNonTankPayload.On(context.On);
        return (scope.HasToxicChemicals() || scope.HasExplosives() || scope.HasStrongCorrosives()) && found > most
            ? new Refusal(Id, ("most", most), ("found", found))
            : null;
    }
}
