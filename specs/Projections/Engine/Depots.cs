using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Specs.Engine;

/// <summary>A small aggregate to try the engine with: depots where vehicles arrive and leave.</summary>
public abstract record DepotFact;

public sealed record DepotOpened(string Name, DivisionCode Division, LocalDate On) : DepotFact;

public sealed record VehicleArrived(string Plate, decimal Tonnes) : DepotFact;

public sealed record VehicleLeft(string Plate) : DepotFact;

public sealed record DepotClosed : DepotFact;

/// <summary>A fact that no fold of these read models understands.</summary>
public sealed record DepotHaunted : DepotFact;

/// <summary>Erases the name of a depot: from then on it opens as <c>gone</c>.</summary>
public sealed record DepotForgotten(string Depot);

public enum DepotState
{
    Empty,
    InUse,
}

public sealed record Load(string Plate, decimal Tonnes);

/// <summary>Depots as they are.</summary>
[ReadModel("depot_sheet", version: 1), History, ReadableBy(Role.Auditor)]
public sealed record DepotSheet(
    [property: Key] string Id,
    [property: Filterable] string Name,
    [property: Jurisdiction] DivisionCode Division,
    LocalDate OpenedOn,
    Instant RecordedAt,
    DepotState State,
    int Vehicles,
    long Version,
    decimal Tonnes,
    bool Full,
    string? LastPlate,
    LocalDate? ClosedOn,
    ImmutableArray<string> Plates,
    ImmutableArray<Load> Loads)
{
    public static DepotSheet? Evolve(DepotSheet? row, DepotFact fact, FactContext at) => fact switch
    {
        DepotOpened opened => new(
            at.Key, opened.Name, opened.Division, opened.On, at.RecordedAt, DepotState.Empty, 0, at.Version, 0, false, null, null, [], []),
        VehicleArrived arrived => row! with
        {
            State = DepotState.InUse,
            Vehicles = row.Vehicles + 1,
            Version = at.Version,
            Tonnes = row.Tonnes + arrived.Tonnes,
            Full = row.Vehicles >= 2,
            LastPlate = arrived.Plate,
            Plates = row.Plates.Add(arrived.Plate),
            Loads = row.Loads.Add(new(arrived.Plate, arrived.Tonnes)),
        },
        VehicleLeft left => row! with { Vehicles = row.Vehicles - 1, Version = at.Version, Plates = row.Plates.Remove(left.Plate) },
        DepotClosed => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>The same record in its next version: counts arrivals, and takes haunted depots as they come.</summary>
[ReadModel("depot_sheet", version: 2), Open("ALL/40")]
public sealed record DepotSheetNext([property: Key] string Id, int Vehicles, int Arrivals)
{
    public static DepotSheetNext? Evolve(DepotSheetNext? row, DepotFact fact, FactContext at) => fact switch
    {
        DepotOpened => new(at.Key, 0, 0),
        VehicleArrived => row! with { Vehicles = row.Vehicles + 1, Arrivals = row.Arrivals + 1 },
        VehicleLeft => row! with { Vehicles = row.Vehicles - 1 },
        DepotClosed => null,
        _ => row,
    };
}

/// <summary>One row a vehicle, whichever depot it is in: keys of its own.</summary>
[ReadModel("vehicle_place", version: 1), Open("ALL/40")]
public sealed record VehiclePlace([property: Key] string Plate, [property: Indexed] string Depot)
{
    public static IEnumerable<string> KeysOf(DepotFact fact, FactContext at) => fact switch
    {
        VehicleArrived arrived => [arrived.Plate],
        VehicleLeft left => [left.Plate],
        _ => [],
    };

    public static VehiclePlace? Evolve(VehiclePlace? row, string key, DepotFact fact, FactContext at) =>
        fact is VehicleArrived ? new(key, at.Key) : null;
}

/// <summary>Every fact as it stands.</summary>
[ReadModel("depot_journal", version: 1), ReadableBy(Role.Auditor)]
public sealed record DepotJournal([property: Key] long Position, string Type, string Data, string Actor)
{
    public static IEnumerable<long> KeysOf(Ledger.RecordedFact fact, FactContext at) => [at.Position];

    public static DepotJournal Evolve(DepotJournal? row, Ledger.RecordedFact fact, FactContext at) =>
        row ?? new(fact.Position, fact.Type, fact.Data, fact.Envelope.Actor);
}
