using System.Globalization;
using System.Text;
using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// Everything that the alarm rules go by on one day: the law of the day and the figures in force. Seconds, metres, km/h, percent and hours as in
/// <see cref="AlarmFigures"/>.
/// </summary>
public sealed record AlarmParameters
{
    public required QualityParameters Quality { get; init; }
    public required int OverspeedSeconds { get; init; }
    public required int OverspeedGap { get; init; }
    public required int OverspeedMerge { get; init; }
    public required int SecondOverspeed { get; init; }
    public required int GravestOverspeed { get; init; }
    public required int NightFrom { get; init; }
    public required int NightUntil { get; init; }
    public required int MovingSpeed { get; init; }
    public required int BridgedGap { get; init; }
    public required bool StandstillGapIsRest { get; init; }
    public required int GraveFatigueHours { get; init; }
    public required int NightRunSeconds { get; init; }
    public required int NightRunMerge { get; init; }
    public required int CorridorMetres { get; init; }
    public required int OffRouteSeconds { get; init; }
    public required int LongStopSeconds { get; init; }
    public required int SamePlaceMetres { get; init; }
    public required int OfflineMovingSeconds { get; init; }
    public required int OfflineParkedHours { get; init; }
    public required int SignalMerge { get; init; }
    public required int ShieldSpeed { get; init; }
    public required int ShieldSeconds { get; init; }

    /// <summary>RTR 28.</summary>
    public required int HoursAtTheWheel { get; init; }

    /// <summary>DSM 24.</summary>
    public required int HoursAtTheWheelByNight { get; init; }

    /// <summary>DSM 24.</summary>
    public required int HoursAtTheWheelInADay { get; init; }

    /// <summary>PSN 38.</summary>
    public required int HoursAtTheWheelInAWeek { get; init; }

    /// <summary>RTSL-R 62.</summary>
    public required int MinutesOfRest { get; init; }

    /// <summary>DSM 24.</summary>
    public required int PercentOfTheLimitByNight { get; init; }

    /// <summary>PSN 38.</summary>
    public required int StandstillFromHour { get; init; }

    /// <summary>PSN 38.</summary>
    public required int StandstillUntilHour { get; init; }

    /// <summary>O29 46.</summary>
    public required int DangerousGoodsOnMotorways { get; init; }

    /// <summary>O29 46.</summary>
    public required int DangerousGoodsElsewhere { get; init; }

    /// <summary>Which parameters these are, for whoever reads an episode: sixteen hex digits over all values, the same for the same values.</summary>
    public string Fingerprint()
    {
        // FNV-1a, 64 bits: it tells versions apart, it proves nothing.
        var hash = 14695981039346656037UL;
        foreach (var octet in Encoding.UTF8.GetBytes(ToString()))
            hash = unchecked((hash ^ octet) * 1099511628211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The parameters in force on a day.</summary>
    public static AlarmParameters Of(Figures figures, LocalDate on)
    {
        int Number(Figure figure) => figures.NumberOf(figure, on);
        return new()
        {
            Quality = QualityParameters.Of(figures, on),
            OverspeedSeconds = Number(AlarmFigures.OverspeedSeconds),
            OverspeedGap = Number(AlarmFigures.OverspeedGap),
            OverspeedMerge = Number(AlarmFigures.OverspeedMerge),
            SecondOverspeed = Number(AlarmFigures.SecondOverspeed),
            GravestOverspeed = Number(AlarmFigures.GravestOverspeed),
            NightFrom = Number(AlarmFigures.NightFrom),
            NightUntil = Number(AlarmFigures.NightUntil),
            MovingSpeed = Number(AlarmFigures.MovingSpeed),
            BridgedGap = Number(AlarmFigures.BridgedGap),
            StandstillGapIsRest = figures.FlagOf(AlarmFigures.StandstillGapIsRest, on),
            GraveFatigueHours = Number(AlarmFigures.GraveFatigueHours),
            NightRunSeconds = Number(AlarmFigures.NightRunSeconds),
            NightRunMerge = Number(AlarmFigures.NightRunMerge),
            CorridorMetres = Number(AlarmFigures.CorridorMetres),
            OffRouteSeconds = Number(AlarmFigures.OffRouteSeconds),
            LongStopSeconds = Number(AlarmFigures.LongStopSeconds),
            SamePlaceMetres = Number(AlarmFigures.SamePlaceMetres),
            OfflineMovingSeconds = Number(AlarmFigures.OfflineMovingSeconds),
            OfflineParkedHours = Number(AlarmFigures.OfflineParkedHours),
            SignalMerge = Number(AlarmFigures.SignalMerge),
            ShieldSpeed = Number(AlarmFigures.ShieldSpeed),
            ShieldSeconds = Number(AlarmFigures.ShieldSeconds),
            HoursAtTheWheel = RoadTransportRegulations.HoursAtTheWheel.On(on),
            HoursAtTheWheelByNight = MonitoringMeasures.HoursAtTheWheelByNight.On(on),
            HoursAtTheWheelInADay = MonitoringMeasures.HoursAtTheWheelInADay.On(on),
            HoursAtTheWheelInAWeek = PassengerSafetyNorms.HoursAtTheWheelInAWeek.On(on),
            MinutesOfRest = RoadTrafficSafetyRegulations.MinutesOfRest.On(on),
            PercentOfTheLimitByNight = MonitoringMeasures.PercentOfTheLimitByNight.On(on),
            StandstillFromHour = PassengerSafetyNorms.StandstillFromHour.On(on),
            StandstillUntilHour = PassengerSafetyNorms.StandstillUntilHour.On(on),
            DangerousGoodsOnMotorways = RoadDangerousGoodsSafetyMeasures.MotorwaySpeed.On(on),
            DangerousGoodsElsewhere = RoadDangerousGoodsSafetyMeasures.OtherRoadSpeed.On(on),
        };
    }

    /// <summary>Whether a second of the day (from midnight, China) lies in the night; the night may cross midnight.</summary>
    public bool IsNight(int secondOfDay)
    {
        int from = NightFrom * 3600, until = NightUntil * 3600;
        return from <= until ? secondOfDay >= from && secondOfDay < until : secondOfDay >= from || secondOfDay < until;
    }
}
