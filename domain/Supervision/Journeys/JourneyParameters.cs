using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>The figures of a day by which journeys are told apart.</summary>
/// <param name="MovingSpeed">From which on a vehicle moves, 0.1 km/h.</param>
public sealed record JourneyParameters(int LeastMetres, Duration Rest, Duration RestAtPlace, int MovingSpeed, QualityParameters Quality)
{
    public static JourneyParameters Of(Figures figures, LocalDate on) => new(
        figures.NumberOf(TripFigures.LeastKilometres, on) * 1_000,
        Duration.FromMinutes(figures.NumberOf(TripFigures.MinutesOfRest, on)),
        Duration.FromMinutes(figures.NumberOf(TripFigures.MinutesAtPlace, on)),
        figures.NumberOf(AlarmFigures.MovingSpeed, on) * 10,
        QualityParameters.Of(figures, on));
}
