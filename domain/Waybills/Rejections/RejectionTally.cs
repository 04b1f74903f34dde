using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Waybills.Rejections;

/// <summary>A carrier's rejected waybills as their decider remembers them 校验未通过记录.</summary>
/// <param name="Rejected">Each by the day on which it was first rejected.</param>
/// <param name="NotedUntil">Last day of those that led to an inspection; these are not counted again.</param>
public sealed record RejectionTally(ImmutableSortedDictionary<string, LocalDate> Rejected, LocalDate NotedUntil)
{
    public static RejectionTally Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, LocalDate>(StringComparer.Ordinal), LocalDate.MinIsoValue);

    public static RejectionTally Evolve(RejectionTally state, RejectionFact fact) => fact switch
    {
        RejectionCounted counted => state with { Rejected = state.Rejected.SetItem(counted.Waybill.ToString(), counted.RejectedOn) },
        RejectionsRepeated repeated => state with { NotedUntil = repeated.Until },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    /// <summary>Those of the days up to one that led to nothing yet, the earliest first.</summary>
    public ImmutableArray<(WaybillId Waybill, LocalDate On)> Within(int days, LocalDate until) =>
    [
        .. Rejected.Where(one => one.Value > until.PlusDays(-days) && one.Value <= until && one.Value > NotedUntil)
            .Select(one => (WaybillId.Parse(one.Key), one.Value)).OrderBy(one => one.Value),
    ];
}
