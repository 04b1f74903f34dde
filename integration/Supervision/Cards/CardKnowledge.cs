using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;

namespace Regulatory.Integration.Supervision.Cards;

/// <summary>What must be known to say whose card it is and what follows.</summary>
/// <param name="VehicleOf">The vehicle that a terminal's number speaks for; null where it speaks for none.</param>
/// <param name="DutiesOf">Duty logs by qualifications and by vehicles, from a book that has everything recorded so far.</param>
public sealed record CardKnowledge(
    Func<string, CancellationToken, ValueTask<VehicleKey?>> VehicleOf,
    Func<IReadOnlyCollection<string>, IReadOnlyCollection<VehicleKey>, CancellationToken, Task<ImmutableArray<DutyAtHand>>> DutiesOf);

/// <summary>A driver's duty log, as far as cards ask for it.</summary>
/// <param name="Qualification">从业资格证号; null for somebody who was erased.</param>
/// <param name="AtWheel">The vehicle with the driver's card in it.</param>
public sealed record DutyAtHand(PartyId Driver, string? Qualification, VehicleKey? AtWheel, ImmutableArray<VehicleKey> Assigned)
{
    /// <summary>Tells nobody who it is: this may end in a log.</summary>
    public override string ToString() => nameof(DutyAtHand);
}

/// <summary>What became of a card that a terminal read.</summary>
public enum CardOutcome
{
    /// <summary>插卡: the driver is at the wheel by the record.</summary>
    Inserted,

    /// <summary>拔卡: the driver has left the wheel.</summary>
    Removed,

    /// <summary>A card came out, and nobody was at the wheel.</summary>
    NobodyAtWheel,

    /// <summary>The terminal could not read the card.</summary>
    Unread,

    /// <summary>Whose card it is, or the driver's duty log, is not on record.</summary>
    UnknownDriver,

    /// <summary>The terminal speaks for no vehicle.</summary>
    UnknownVehicle,

    /// <summary>The record refused it by a rule.</summary>
    Refused,

    /// <summary>反复插拔: put in again right after it was taken out, or more often than anybody changes drivers; nothing of it is entered.</summary>
    Flapping,
}
