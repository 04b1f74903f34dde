using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Projections.Governance;

/// <summary>Every fact of the ledger as it stands, for auditors 审计: who did what in which capacity, when, by which law.</summary>
/// <param name="Position">Gapless, in commit order.</param>
/// <param name="Stream">Kind of the aggregate: <c>licensing.licence</c>.</param>
/// <param name="StreamKey">Its key.</param>
/// <param name="Version">Place in the stream, from 1.</param>
/// <param name="Type">Wire name.</param>
/// <param name="RecordedAt">The database's clock.</param>
/// <param name="Authority">Division whose authority was exercised.</param>
/// <param name="OnBehalf">Party that an agent acted for.</param>
/// <param name="LawVersion">Reference data in force: a ledger position.</param>
/// <param name="Source">Source system of imported or replayed facts.</param>
/// <param name="Data">The stored JSON; personal values in it stay sealed.</param>
[ReadModel("fact_journal", version: 1), ReadableBy(Role.Auditor)]
public sealed record FactJournal(
    [property: Key, Filterable] long Position,
    [property: Filterable(Exact = true)] string Stream,
    [property: Filterable(Exact = true)] string StreamKey,
    long Version,
    [property: Filterable(Exact = true)] string Type,
    [property: Filterable] Instant RecordedAt,
    [property: Filterable(Exact = true)] string Actor,
    [property: Filterable(Exact = true)] string Capacity,
    [property: Filterable(Exact = true), Jurisdiction] string Authority,
    string? OnBehalf,
    [property: Filterable] Guid CommandId,
    string? Causation,
    [property: Filterable(Exact = true)] string? Correlation,
    string LawVersion,
    string SoftwareVersion,
    string? Source,
    string Data)
{
    public static IEnumerable<long> KeysOf(RecordedFact fact, FactContext at) => [at.Position];

    public static FactJournal Evolve(FactJournal? row, RecordedFact fact, FactContext at) => row ?? new(
        fact.Position, fact.Stream.Kind, fact.Stream.Key, fact.Version, fact.Type, fact.RecordedAt, fact.Envelope.Actor,
        fact.Envelope.Capacity, fact.Envelope.Authority, fact.Envelope.OnBehalf, fact.CommandId, fact.Envelope.Causation,
        fact.Envelope.Correlation, fact.Envelope.LawVersion, fact.Envelope.SoftwareVersion, fact.Envelope.Source, fact.Data);
}
