using NodaTime;

namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>The figures of a day by which positions are judged; units as in <see cref="TrackFigures"/>.</summary>
public sealed record QualityParameters(
    int SecondsAhead, int DaysKeptByTerminals, int HighestSpeed, int SpeedMismatch, int DriftSpeed, int DriftMetres, int PointsToBelieveAJump,
    int FrozenSeconds, int TrackGapSeconds, int TrackGapMetres)
{
    public static QualityParameters Of(Figures figures, LocalDate on) => new(
        figures.NumberOf(TrackFigures.SecondsAhead, on),
        figures.NumberOf(TrackFigures.DaysKeptByTerminals, on),
        figures.NumberOf(TrackFigures.HighestSpeed, on),
        figures.NumberOf(TrackFigures.SpeedMismatch, on),
        figures.NumberOf(TrackFigures.DriftSpeed, on),
        figures.NumberOf(TrackFigures.DriftMetres, on),
        figures.NumberOf(TrackFigures.PointsToBelieveAJump, on),
        figures.NumberOf(TrackFigures.FrozenSeconds, on),
        figures.NumberOf(TrackFigures.TrackGapSeconds, on),
        figures.NumberOf(TrackFigures.TrackGapMetres, on));
}
