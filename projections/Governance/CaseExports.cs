using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Governance;

/// <summary>Who took which case along as a bundle, and for what 案卷导出记录: for auditors. It holds nothing of what is in the bundle.</summary>
/// <param name="Position">Position of the fact in the ledger.</param>
/// <param name="Reader">Account of whoever exported.</param>
/// <param name="Capacities">The roles they held.</param>
/// <param name="Reference">Number of the case or duty for which it was needed.</param>
/// <param name="CaseNumber">Number of what was exported; a resident id in it is masked.</param>
/// <param name="Streams">Streams with facts in the bundle: <c>licensing.licence/0198…</c>.</param>
/// <param name="Facts">How many facts the bundle has.</param>
/// <param name="InClear">Its papers and its report show personal values.</param>
/// <param name="Authority">Division of the reader.</param>
[ReadModel("case_exports", version: 2), RowsOfOneStream, ReadableBy(Role.Auditor)]
public sealed record CaseExports(
    [property: Key] long Position,
    [property: Filterable] Instant RecordedAt,
    [property: Filterable(Exact = true)] string Reader,
    ImmutableArray<Role> Capacities,
    [property: Filterable] ReadingPurpose Purpose,
    [property: Filterable(Exact = true)] string Reference,
    [property: Filterable(Exact = true)] string CaseNumber,
    ImmutableArray<string> Streams,
    int Facts,
    [property: Filterable] bool InClear,
    [property: Jurisdiction] string Authority)
{
    public static IEnumerable<long> KeysOf(AccessLogFact fact, FactContext at) => fact is CaseExported ? [at.Position] : [];

    public static CaseExports Evolve(CaseExports? row, AccessLogFact fact, FactContext at) => fact switch
    {
        CaseExported exported => row ?? new(
            at.Position, at.RecordedAt, exported.Reader, exported.Capacities, exported.Purpose, exported.Reference,
            NumbersOfPersons.WithoutId(exported.Case), exported.Streams,
            exported.Facts, exported.InClear, at.Envelope.Authority),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
