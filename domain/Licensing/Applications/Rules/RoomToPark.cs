using System.Globalization;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// Parking for the fleet: one and a half times the vehicles' projection area up to a number of vehicles, their own area
/// beyond it. Ratio and numbers are settings.
/// </summary>
[Law(RoadDangerousGoodsRules.Art8)]
[RuleText(
    "停车场地面积应当不少于 {least} 平方米（{found}）。",
    "At least {least} m² of parking are needed ({found}).")]
public static class RoomToPark
{
    public static readonly RuleId Id = new("LIC-GRA-011");

    public static Refusal? Check(LicenceApplication application, LicenceScope scope, LicensingContext context)
    {
        if (application.Findings.GetValueOrDefault(Condition.ParkingArea)
            is not { Value: { } found, Reference: { } projection, Count: { } vehicles and > 0 }) return null;
        var highRisk = scope.HasToxicChemicals() || scope.HasExplosives()
            || application.Findings.GetValueOrDefault(Condition.TankVolume)?.Value > 0;
        var threshold = context.Figures.NumberOf(
            highRisk ? LicensingFigures.ParkingThresholdForHighRisk : LicensingFigures.ParkingThreshold, context.On);
        var ratio = context.Figures.NumberOf(LicensingFigures.ParkingRatio, context.On) / 100m;
        // Which vehicles are beyond the number is not said: each counts with the average area.
        var within = Math.Min(vehicles, threshold);
        var least = projection / vehicles * (within * ratio + (vehicles - within));
        return found >= least
            ? null
            : new Refusal(Id, ("least", least.ToString("0.##", CultureInfo.InvariantCulture)), ("found", found));
    }
}
