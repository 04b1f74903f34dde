using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>How far an off-site weighing has come.</summary>
public enum WeighStage
{
    /// <summary>已采集</summary>
    Captured,

    /// <summary>已筛查</summary>
    AutoScreened,

    /// <summary>已初审</summary>
    FirstReviewed,

    /// <summary>已复审</summary>
    SecondReviewed,

    /// <summary>已固证</summary>
    EvidenceSealed,

    /// <summary>已查明车主</summary>
    OwnerIdentified,

    /// <summary>已告知</summary>
    Informed,

    /// <summary>已立案</summary>
    Filed,

    /// <summary>已作废</summary>
    Discarded,

    /// <summary>已撤销</summary>
    Annulled,
}

/// <summary>An off-site weighing as its deciders remember it 称重检测记录.</summary>
/// <param name="Stage">Null while nothing was captured.</param>
/// <param name="FirstReviewer">Account of who held the first review.</param>
/// <param name="Owner">Whose truck it is, and the operator on whose licence it stands: either may be punished (OSR 41).</param>
/// <param name="Cited">Cases of others that rest on it.</param>
/// <param name="Journey">What told the journey from another when it was filed.</param>
public sealed record WeighRecord(
    WeighStage? Stage,
    WeighingCaptured? Captured,
    string? FirstReviewer,
    OwnerIdentified? Owner,
    CaseId? Case,
    string? Journey,
    ImmutableHashSet<CaseId> Cited,
    LocalDate? LastOn)
{
    public static WeighRecord Initial { get; } = new(null, null, null, null, null, null, [], null);

    public static WeighRecord Evolve(WeighRecord state, WeighRecordFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static WeighRecord Apply(WeighRecord state, WeighRecordFact fact) => fact switch
    {
        WeighingCaptured captured => Initial with { Stage = WeighStage.Captured, Captured = captured },
        WeighingScreened => state with { Stage = WeighStage.AutoScreened },
        FirstReviewPassed passed => state with { Stage = WeighStage.FirstReviewed, FirstReviewer = passed.Reviewer },
        SecondReviewPassed => state with { Stage = WeighStage.SecondReviewed },
        WeighEvidenceSealed => state with { Stage = WeighStage.EvidenceSealed },
        OwnerIdentified identified => state with { Stage = WeighStage.OwnerIdentified, Owner = identified },
        OwnerInformed => state with { Stage = WeighStage.Informed },
        WeighingFiled filed => state with { Stage = WeighStage.Filed, Case = filed.Case, Journey = filed.Journey },
        WeighingCited cited => state with { Cited = state.Cited.Add(cited.Case) },
        WeighingDiscarded => state with { Stage = WeighStage.Discarded },
        WeighRecordAnnulled => state with { Stage = WeighStage.Annulled },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
