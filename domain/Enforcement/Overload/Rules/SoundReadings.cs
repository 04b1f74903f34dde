using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Rules;

/// <summary>A reading that no verified weigher gives is none: masses are those of a truck, and the loads of the axles make up the total.</summary>
[Law(OversizeVehicleRules.Art40)]
[RuleText(
    "称重数据不合理：总质量 {gross} 千克、轴荷合计 {loads} 千克，须为车辆可能的质量且二者相符。",
    "A total of {gross} kg with axle loads of {loads} kg in all is no sound reading of a truck.")]
public static class SoundReadings
{
    public static readonly RuleId Id = new("OVL-WGH-009");

    /// <param name="loadsKg">One load an axle; empty where only the total was weighed.</param>
    public static Refusal? Check(TruckConfiguration truck, ImmutableArray<int> loadsKg, int grossKg, ActContext context) =>
        Readings.ArePossible(truck, loadsKg, grossKg) && Readings.AddUp(loadsKg, grossKg, context.On, context.Figures)
            ? null
            : new Refusal(Id, ("gross", grossKg), ("loads", Readings.SumOf(loadsKg)));
}
