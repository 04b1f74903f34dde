using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Episodes;

namespace Regulatory.Fleets.Truth;

/// <summary>What somebody found: the alarm rules by themselves, or a host whose board was read.</summary>
public sealed record FoundEpisode(VehicleKey Vehicle, AlarmCode Code, Instant From, Instant To)
{
    public static FoundEpisode Of(Episode episode) => new(episode.Vehicle, episode.Code, episode.From, episode.To);
}
