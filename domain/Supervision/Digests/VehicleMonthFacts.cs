using NodaTime;

namespace Regulatory.Domain.Supervision.Digests;

/// <summary>What can become true of a vehicle's month, in life order. The stored contract.</summary>
public abstract record VehicleMonthFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>日汇总发布: what a vehicle's day comes to. Data that came late make a new revision; what was published before stays.</summary>
/// <param name="Revision">From 1.</param>
/// <param name="Class">Of the vehicle when it was published; owner and division likewise.</param>
[Fact("supervision.vehicle-month.digest-published.v1")]
public sealed record DailyDigestPublished(
    LocalDate Day, int Revision, DayFigures Figures, SupervisionClass Class, PartyId Owner, DivisionCode Division, LocalDate On) : VehicleMonthFact;
