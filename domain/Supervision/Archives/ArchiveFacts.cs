using NodaTime;

namespace Regulatory.Domain.Supervision.Archives;

/// <summary>What can become true of the monitoring data of a kind, in life order. The stored contract.</summary>
public abstract record ArchiveFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>封存: what a vehicle left behind in a time is kept until the seal is lifted.</summary>
/// <param name="Document">Number of the accident, case or suit; a seal is known by it.</param>
[Fact("supervision.archive.sealed.v1")]
public sealed record MonitoringDataSealed(
    VehicleKey Vehicle, Instant From, Instant Until, SealGround Ground, string Document, DivisionCode Division, LocalDate On) : ArchiveFact;

/// <summary>解除封存</summary>
[Fact("supervision.archive.seal-lifted.v1")]
public sealed record MonitoringSealLifted(VehicleKey Vehicle, string Document, string Reasons, LocalDate On) : ArchiveFact;

/// <summary>到期删除: everything up to a day was let go, for its time was over and nothing of it was sealed.</summary>
/// <param name="Through">Last day of what was let go.</param>
[Fact("supervision.archive.deletion-cleared.v1")]
public sealed record MonitoringDeletionCleared(LocalDate Through, LocalDate On) : ArchiveFact;
