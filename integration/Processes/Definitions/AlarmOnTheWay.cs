using System.Globalization;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Integration.Acts.Waybills;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// What an alarm of supervision is to the trip that its vehicle was on 在途报警. A speed above a posted limit stays an alarm: the limit is not on record with
/// it, while those of dangerous goods are law.
/// </summary>
internal static class AlarmOnTheWay
{
    public static bool MayConcern(AlarmRaised raised) => raised.Code is AlarmCode.RT or AlarmCode.PK or AlarmCode.OSD && raised.Place is not null;

    public static StreamName BookOf(AlarmRaised raised) => new(WaybillActs.TripBookStreams, TripBookId.Of(raised.Vehicle.Plate).ToString());

    /// <summary>The trip that was under way when it began, by the vehicle's book; null when none was.</summary>
    public static WaybillId? TripOf(AlarmRaised raised, Outlook outlook)
    {
        WaybillId? trip = null;
        foreach (var fact in outlook.Streams[BookOf(raised)])
            if (fact is TripBegun begun && begun.At <= raised.StartedAt) trip = begun.Waybill;
            else if (fact is TripEnded ended && ended.Waybill == trip && ended.At <= raised.StartedAt) trip = null;
            else if (fact is TripReleased released && released.Waybill == trip) trip = null;
        return trip;
    }

    /// <summary>Null where the alarm says too little: only the zone of its board was left, or no place is known.</summary>
    public static Deviation? DeviationOf(AlarmRaised raised, Outlook outlook)
    {
        if (PointOf(raised.Place) is not { } point) return null;
        return raised.Code switch
        {
            AlarmCode.RT when raised.Peak > outlook.Figures.NumberOf(WaybillFigures.CorridorMetres, raised.On) =>
                new(DeviationKind.OffRoute, raised.StartedAt, null, point, Metres: raised.Peak),
            AlarmCode.PK => new(DeviationKind.UnpermittedStop, raised.StartedAt, null, point),
            AlarmCode.OSD when raised.Peak is { } tenths => Speeding(raised, tenths, point),
            _ => null,
        };
    }

    /// <summary>
    /// Faster than motorways allow, that limit is held against it; else it can only have been another road. Nobody is said to have been faster than
    /// measured: a speed that is above its limit by less than a whole kilometre an hour stays an alarm.
    /// </summary>
    private static Deviation? Speeding(AlarmRaised raised, int tenths, WaybillPoint point)
    {
        var day = ChinaTime.DayOf(raised.StartedAt);
        var motorway = RoadDangerousGoodsSafetyMeasures.MotorwaySpeed.On(day);
        var limit = tenths > motorway * 10 ? motorway : RoadDangerousGoodsSafetyMeasures.OtherRoadSpeed.On(day);
        var kmh = tenths / 10;
        return kmh > limit ? new(DeviationKind.Speeding, raised.StartedAt, null, point, SpeedKmh: kmh, LimitKmh: limit) : null;
    }

    private static WaybillPoint? PointOf(string? place) =>
        place?.Split(',') is [var north, var east]
        && decimal.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
        && decimal.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
        && new WaybillPoint(latitude, longitude) is { IsOnEarth: true } point
            ? point
            : null;
}
