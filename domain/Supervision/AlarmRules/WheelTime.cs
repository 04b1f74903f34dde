using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// FT1 and FT2 疲劳驾驶: how long a driver has been at the wheel running (vehicles §5). Driving is a speed of 5 km/h and more,
/// the recorder's where no satellites are seen. A stop of twenty
/// consecutive minutes and more is a rest and begins anew; a shorter one counts as none (RTSL-R 62), but is not driving. A gap in the
/// data of up to five minutes is bridged by what went before; a longer one is unknown: neither driving nor rest. FT2 counts what falls into one night.
/// </summary>
/// <param name="Running">Seconds at the wheel since the last rest.</param>
/// <param name="Night">Those that fell into the night <paramref name="NightNumber"/>.</param>
/// <param name="NightNumber">Nights since 1970, each by the day on which it ends.</param>
/// <param name="Standing">Seconds that the vehicle has stood without interruption.</param>
public readonly record struct WheelTime(int Running, int Night, long NightNumber, int Standing)
{
    [Law(RoadTransportRegulations.Art28), Law(GuangdongRoadTransportRegulations.Art45), Law(RoadTrafficSafetyRegulations.Art62Item7)]
    public const string DayName = "FT1";

    [Law(MonitoringMeasures.Art24)]
    public const string NightName = "FT2";

    /// <summary>Seconds were driven, all of them by night or none.</summary>
    /// <param name="night">The number of the night; null by day.</param>
    public WheelTime Drive(int seconds, long? night) => night is { } number
        ? new(Running + seconds, (number == NightNumber ? Night : 0) + seconds, number, 0)
        : this with { Running = Running + seconds, Standing = 0 };

    /// <summary>The vehicle stood; a rest begins anew.</summary>
    public WheelTime Stand(int seconds, AlarmParameters by)
    {
        var standing = (int)Math.Min((long)Standing + seconds, int.MaxValue);
        return standing >= by.MinutesOfRest * 60 ? new(0, 0, 0, standing) : this with { Standing = standing };
    }

    /// <summary>Nothing is known of the time between.</summary>
    public WheelTime NotKnown() => this with { Standing = 0 };

    /// <summary>Seconds beyond the limit of the day; not positive while within.</summary>
    public int BeyondDay(AlarmParameters by) => Running - (by.HoursAtTheWheel * 3600);

    /// <summary>Seconds beyond the limit of the night.</summary>
    public int BeyondNight(AlarmParameters by) => Night - (by.HoursAtTheWheelByNight * 3600);

    public bool IsGrave(AlarmParameters by) => Running > by.GraveFatigueHours * 3600;
}
