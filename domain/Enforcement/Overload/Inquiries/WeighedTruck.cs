using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries;

/// <summary>A truck that was found over its limit, off-site or at a station, as an inquiry must know it.</summary>
/// <param name="Day">Day of the weighing.</param>
public sealed record WeighedTruck(Plate Plate, DivisionCode Division, LocalDate Day)
{
    /// <summary>The truck of a capture, or of a check at a station; null where neither found an excess, or the capture has fallen away.</summary>
    public static WeighedTruck? Of(WeighRecord record, StationCheck check) =>
        record is { Captured: { } captured, Stage: not (WeighStage.Discarded or WeighStage.Annulled) }
            ? new(captured.Plate, captured.Division, ChinaTime.DayOf(captured.CapturedAt))
            : check.First is { Finding.IsOverLimit: true } weighed ? new(check.Plate, check.Division, weighed.On) : null;
}
