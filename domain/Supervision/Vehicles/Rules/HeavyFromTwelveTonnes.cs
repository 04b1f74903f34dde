using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>V-10: class Z holds trucks of 12 t total mass and more, and semi-trailer tractors.</summary>
[Law(MonitoringMeasures.Art3)]
[RuleText(
    "V-10 总质量 {mass} 千克低于 {least} 千克的非牵引车货车不属于重型载货汽车类别。",
    "V-10 A truck of {mass} kg that is no tractor is not a heavy one: these begin at {least} kg.")]
public static class HeavyFromTwelveTonnes
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-10";

    public static readonly RuleId Id = new("SUP-REG-003");

    public static Refusal? Check(SupervisionClass of, VehicleParticulars particulars, NodaTime.LocalDate on)
    {
        var least = MonitoringMeasures.HeavyTruckMass.On(on);
        return of is SupervisionClass.Z && !particulars.IsTractor && particulars.TotalMassKg < least
            ? new Refusal(Id, ("mass", particulars.TotalMassKg), ("least", least))
            : null;
    }
}
