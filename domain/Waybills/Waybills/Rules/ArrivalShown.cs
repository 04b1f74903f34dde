using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// A vehicle has arrived when its terminal is within 1 km of the destination; where the terminal or the destination's place on the map is not
/// known, or they do not agree, a photo shows it.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art45)]
[RuleText(
    "车辆定位不在目的地 {metres} 米范围内，须上传到达照片。",
    "The terminal is not within {metres} metres of the destination: a photo must show the arrival.")]
public static class ArrivalShown
{
    public static readonly RuleId Id = new("WAY-ARR-001");

    /// <param name="at">Where the vehicle is; null where nobody knows.</param>
    /// <param name="photo">Digest of a photo that shows the arrival.</param>
    public static Refusal? Check(WaybillContent content, WaybillPoint? at, string? photo, WaybillsContext context)
    {
        var metres = context.Figures.NumberOf(WaybillFigures.ArrivalMetres, context.On);
        var near = content.Route.Destination.Point is { } destination && at is { } position
            && destination.IsWithin(metres, position);
        return near || photo is not null && Sha256Digest.IsWritten(photo) ? null : new Refusal(Id, ("metres", metres));
    }
}
