using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing.Rules;

/// <summary>What no device can have measured is not recorded as measured; what a device measured badly is, and is discarded.</summary>
[Law(OversizeVehicleRules.Art40)]
[RuleText(
    "采集数据超出设备可能的测量范围（总质量 {gross} 千克，车速 {speed} 公里/小时）。",
    "No device measures this: {gross} kg at {speed} km/h, with the loads, sizes and confidences that were sent.")]
public static class PossibleCapture
{
    public static readonly RuleId Id = new("OVL-WGH-012");

    /// <summary>Kilometres an hour, thousandths, seconds and millimetres that a device may say.</summary>
    private const int FastestKmh = 250, Certain = 1_000, LongestFilm = 3_600, LargestMm = 100_000;

    public static Refusal? Check(CaptureWeighing capture)
    {
        var possible = Readings.ArePossible(capture.Truck, capture.AxleLoadsKg, capture.GrossKg)
            && capture.SpeedKmh is >= 0 and <= FastestKmh
            && capture.PlateConfidence is >= 0 and <= Certain
            && capture.Evidence.Film is null or { Seconds: >= 0 and <= LongestFilm }
            && capture.Size is null or
            {
                LengthMm: > 0 and <= LargestMm, WidthMm: > 0 and <= LargestMm, HeightMm: > 0 and <= LargestMm,
            };
        return possible ? null : new Refusal(Id, ("gross", capture.GrossKg), ("speed", capture.SpeedKmh));
    }
}
