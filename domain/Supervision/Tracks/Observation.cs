using NodaTime;

namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>One thing that is known of a vehicle at a moment of event time; whatever the order in which it becomes known.</summary>
public abstract record Observation
{
    /// <summary>Event time.</summary>
    public abstract Instant At { get; }
}

/// <summary>A position.</summary>
public sealed record PositionReported(TrackPoint Point, Surroundings Around) : Observation
{
    public override Instant At => Point.At;
}

/// <summary>How a driver made himself known.</summary>
public enum IdentifiedBy
{
    /// <summary>插卡 (0x0702)</summary>
    Card,

    /// <summary>人脸</summary>
    Face,
}

/// <summary>Who is at the wheel from now on.</summary>
/// <param name="Assigned">Whom the duty log has at the wheel; null where nobody is assigned, and then there is nothing to compare.</param>
public sealed record DriverIdentified(Instant At, PartyId Driver, PartyId? Assigned, IdentifiedBy By) : Observation
{
    public override Instant At { get; } = At;
}

/// <summary>A weighing in passing: at a site, a bridge, or by the vehicle's own sensor.</summary>
/// <param name="Gross">kg.</param>
/// <param name="Limit">kg.</param>
public sealed record MassMeasured(Instant At, int Gross, int Limit) : Observation
{
    public override Instant At { get; } = At;
}
