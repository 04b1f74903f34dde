using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Projections.Waybills.Goods;

/// <summary>The matrix of mixed loading 混装表: which goods do not travel together, with the source of each pair. There is one row.</summary>
/// <param name="Id">Of the matrix: <c>road</c>.</param>
/// <param name="InForceFrom">Day from which this edition holds; earlier ones stand in the row's history.</param>
[ReadModel("mixed_loading_matrix", version: 1), History, Open(DangerousGoodsTransportStandard.Part6), Validity(nameof(InForceFrom))]
public sealed record MixedLoadingMatrix(
    [property: Key] string Id, ImmutableArray<IncompatiblePair> Pairs, string Reference, string Reason, LocalDate InForceFrom)
{
    /// <summary>Version of the matrix's stream: what an act on it is based on.</summary>
    [ReadableByOfficers]
    public long Version { get; init; }

    public static MixedLoadingMatrix Evolve(MixedLoadingMatrix? row, SegregationFact fact, FactContext at) => fact switch
    {
        SegregationPublished published => new(at.Key, published.Pairs, published.Reference, published.Reason, published.InForceFrom)
        {
            Version = at.Version,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
