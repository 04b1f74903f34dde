using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>
/// A pass covers the vehicle and the load that it was given for, on its days. Whoever moves with another vehicle, a heavier or larger load
/// or on other days moves without one.
/// </summary>
[Law(HighwaySafetyProtectionRegulations.Art38), Law(OversizeVehicleRules.Art47)]
[RuleText(
    "{plate} {day} 的运输没有有效的通行证，或者车辆、轴数、质量、尺寸与通行证（{number}）不符。",
    "No pass covers {plate} on {day}: none was valid, or vehicle, axles, mass or size are not those of pass {number}.")]
public static class PassCoversTransport
{
    public static readonly RuleId Id = new("OVL-PMT-012");

    public static Refusal? Check(OversizePermit pass, TransportSeen seen, LocalDate day) =>
        pass.IsValidOn(day) && pass.Application is { } asked && Fits(asked, seen)
            ? null
            : new Refusal(Id, ("plate", seen.Plate), ("day", day), ("number", pass.Number ?? "—"));

    private static bool Fits(OversizePermitApplied asked, TransportSeen seen) =>
        seen.Plate == asked.Tractor
        && seen.Truck.AxleCount == asked.Load.Truck.AxleCount
        && seen.MassKg <= asked.Load.TotalMassKg
        && (seen.Size is not { } size || size.LengthMm <= asked.Load.Size.LengthMm && size.WidthMm <= asked.Load.Size.WidthMm
            && size.HeightMm <= asked.Load.Size.HeightMm);
}
