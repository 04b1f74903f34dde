using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Archives;

/// <summary>The monitoring data of a kind as their deciders remember them 监控数据归档.</summary>
/// <param name="Seals">Seals that lie on them.</param>
/// <param name="Through">Last day of what was let go; null for nothing yet.</param>
public sealed record MonitoringArchive(ImmutableArray<MonitoringDataSealed> Seals, LocalDate? Through, LocalDate? LastOn)
{
    public static MonitoringArchive Initial { get; } = new([], null, null);

    public static MonitoringArchive Evolve(MonitoringArchive state, ArchiveFact fact) => fact switch
    {
        MonitoringDataSealed seal => state with { Seals = state.Seals.Add(seal), LastOn = fact.On },
        MonitoringSealLifted lifted => state with
        {
            Seals = state.Seals.RemoveAll(seal => (seal.Vehicle, seal.Document) == (lifted.Vehicle, lifted.Document)), LastOn = fact.On,
        },
        MonitoringDeletionCleared cleared => state with { Through = cleared.Through, LastOn = fact.On },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
