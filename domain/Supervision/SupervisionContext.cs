using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision.Identities;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Domain.Supervision;

/// <summary>What the deciders of supervision may know beside state and command; gathered by whoever executes an act.</summary>
public sealed record SupervisionContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Figures Figures)
    : ActContext(At, Now, Actor, Calendar, Figures)
{
    /// <summary>The party ids of the natural persons whom the command names, by resident id: only the host can make them.</summary>
    public ImmutableDictionary<ResidentId, PartyId> Persons { get; init; } = ImmutableDictionary<ResidentId, PartyId>.Empty;

    /// <summary>Those whom the command names and who are forgotten, or about to be.</summary>
    public ImmutableHashSet<PartyId> Leaving { get; init; } = [];

    /// <summary>Who holds the VIN or device that the command names.</summary>
    public PhysicalIdentity Identity { get; init; } = PhysicalIdentity.Initial;

    /// <summary>The vehicle that the command or the terminal is about.</summary>
    public SupervisedVehicle Vehicle { get; init; } = SupervisedVehicle.Initial;

    /// <summary>The terminal that the command or the vehicle is about.</summary>
    public Terminal Terminal { get; init; } = Terminal.Initial;

    /// <summary>The model of that terminal, as the list of approved ones has it.</summary>
    public TerminalModel TerminalModel { get; init; } = TerminalModel.Initial;

    /// <summary>The owner's licence that the command names; null where there is none.</summary>
    public OperatorStanding? Operator { get; init; }

    /// <summary>What of the vehicle is open.</summary>
    public OpenMatters Open { get; init; } = new(0, 0);

    /// <summary>What is kept of the secrets that the command names: only the host can make it.</summary>
    public Platforms.LinkSecrets? LinkSecrets { get; init; }

    /// <summary>Vehicles that are known to stand still; of others it is taken that they move.</summary>
    public ImmutableHashSet<VehicleKey> Standing { get; init; } = [];

    /// <summary>Who someone named in a command is for the record.</summary>
    /// <exception cref="KeyNotFoundException">The host has not made the natural person's party id.</exception>
    public PartyId PartyOf(PartyConcerned someone) =>
        someone.CreditCode is { } code ? PartyId.Of(code) : Persons[someone.ResidentId!.Value];
}
