using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What happened to the matrix of mixed loading. The stored contract.</summary>
public abstract record SegregationFact;

/// <summary>公布混装表: the whole matrix, in the place of the one before, from a day on.</summary>
/// <param name="Reference">The standard or document that says so.</param>
[Fact("waybills.segregation.published.v1")]
public sealed record SegregationPublished(
    ImmutableArray<IncompatiblePair> Pairs, string Reference, string Reason, LocalDate InForceFrom) : SegregationFact;
