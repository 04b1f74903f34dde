using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Rules;

/// <summary>O-11: the axles that were weighed are those of the configuration, and the limit table has a row for it.</summary>
[Law(OversizeVehicleRules.Art3)]
[RuleText(
    "轴数与轴型不符（称重 {loads} 轴，轴型 {axles} 轴），或者没有相应的限定标准。",
    "{loads} axles were weighed and the configuration has {axles}, or the limit table has no row for it.")]
public static class AxlesAgree
{
    public static readonly RuleId Id = new("OVL-WGH-008");

    /// <param name="loadsKg">One load an axle; empty where only the total was weighed.</param>
    public static Refusal? Check(TruckConfiguration truck, ImmutableArray<int> loadsKg, ActContext context)
    {
        var sound = truck.Groups.Length is > 0 and <= 20
            && truck.Groups.All(group => group.Axles is >= 1 and <= 3)
            && (truck.Body is TruckBody.Combination || truck.Groups.All(group => !group.OnTrailer))
            && (loadsKg.IsEmpty || loadsKg.Length == truck.AxleCount)
            && MassLimits.Of(truck, context.On, context.Figures) is not null;
        return sound ? null : new Refusal(Id, ("loads", loadsKg.Length), ("axles", truck.AxleCount));
    }
}
