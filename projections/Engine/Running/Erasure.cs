using System.Collections.Immutable;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>Somebody was erased.</summary>
/// <param name="Streams">Those in which their values stand sealed.</param>
public sealed record Erasure(ImmutableArray<StreamName> Streams)
{
    internal static Erasure Of(SubjectErased erased) => new(
    [
        .. erased.Matters.Select(matter => matter.Split('/', 2)).Select(parts => new StreamName(parts[0], parts[1])),
    ]);
}
