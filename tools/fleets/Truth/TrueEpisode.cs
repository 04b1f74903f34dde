using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Fleets.Truth;

/// <summary>What reports at a terminal's interval can tell of a violation.</summary>
public enum Certainty
{
    /// <summary>It was, and by more than reports can miss: they must show it.</summary>
    Clear,

    /// <summary>It was, but so short, so slight or so hidden that reports may or may not show it.</summary>
    Doubtful,

    /// <summary>It was not, but so nearly that reports may honestly show it.</summary>
    Near,
}

/// <summary>A violation that really happened, whether or not any terminal shows it; or nearly happened.</summary>
public sealed record TrueEpisode(VehicleKey Vehicle, AlarmCode Code, Instant From, Instant To, Certainty Certainty)
{
    public bool Happened => Certainty is not Certainty.Near;
}
