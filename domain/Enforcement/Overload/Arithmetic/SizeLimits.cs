using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Arithmetic;

/// <summary>
/// 超限的外廓尺寸: above which height, width or length a vehicle is oversize. Refrigerated vehicles and combinations that comply with GB 1589
/// are not, although the standard allows them more.
/// </summary>
[Law(OversizeVehicleRules.Art3), Law(VehicleSizeStandard.Limits)]
public static class SizeLimits
{
    /// <summary>The limits in millimetres.</summary>
    public static (int Height, int Width, int Length) Of(VehicleBuild? build, LocalDate on)
    {
        var limit = OversizeVehicleRules.SizeLimits.On(on);
        return build switch
        {
            VehicleBuild.Refrigerated => limit with { Width = VehicleSizeStandard.WidthOfRefrigerated.On(on) },
            VehicleBuild.DrawbarCombination => limit with { Length = VehicleSizeStandard.LengthOfDrawbarCombination.On(on) },
            VehicleBuild.CarCarrier => limit with { Length = VehicleSizeStandard.LengthOfCarCarrier.On(on) },
            _ => limit,
        };
    }

    /// <summary>The size, if it is at issue: if the vehicle is oversize; null otherwise, and the fine formula then counts none (OSR 43).</summary>
    public static OuterSize? AtIssue(OuterSize? size, VehicleBuild? build, LocalDate on)
    {
        var limit = Of(build, on);
        return size is not null && (size.HeightMm > limit.Height || size.WidthMm > limit.Width || size.LengthMm > limit.Length) ? size : null;
    }
}
