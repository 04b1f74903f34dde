using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Fleet.Truth;

/// <summary>A violation that really happened, whether or not any terminal shows it.</summary>
public sealed record TrueEpisode(VehicleKey Vehicle, AlarmCode Code, Instant From, Instant To);
