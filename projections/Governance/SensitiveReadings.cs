using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Governance;

/// <summary>Who read highly sensitive values, which, and for what 敏感数据读取记录: for auditors. It holds none of the values.</summary>
/// <param name="Position">Position of the fact in the ledger.</param>
/// <param name="Reader">Account of whoever read.</param>
/// <param name="Capacities">The roles they held.</param>
/// <param name="Reference">Number of the case or duty.</param>
/// <param name="Operation">Name of the operation.</param>
/// <param name="Objects">Rows with values in the answer: <c>Application/0198…</c>.</param>
/// <param name="Fields">Fields that were asked for: <c>Application.residentId</c>.</param>
/// <param name="Values">How many values the answer had.</param>
/// <param name="Authority">Division of the reader.</param>
[ReadModel("sensitive_readings", version: 1), RowsOfOneStream, ReadableBy(Role.Auditor)]
public sealed record SensitiveReadings(
    [property: Key] long Position,
    [property: Filterable] Instant RecordedAt,
    [property: Filterable(Exact = true)] string Reader,
    ImmutableArray<Role> Capacities,
    [property: Filterable] ReadingPurpose Purpose,
    [property: Filterable(Exact = true)] string Reference,
    string Operation,
    ImmutableArray<string> Objects,
    ImmutableArray<string> Fields,
    int Values,
    [property: Jurisdiction] string Authority)
{
    public static IEnumerable<long> KeysOf(AccessLogFact fact, FactContext at) => fact is SensitiveValuesRead ? [at.Position] : [];

    public static SensitiveReadings Evolve(SensitiveReadings? row, AccessLogFact fact, FactContext at) => fact switch
    {
        SensitiveValuesRead read => row ?? new(
            at.Position, at.RecordedAt, read.Reader, read.Capacities, read.Purpose, read.Reference, read.Operation, read.Objects, read.Fields,
            read.Values, at.Envelope.Authority),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
