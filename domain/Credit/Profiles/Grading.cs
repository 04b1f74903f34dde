using NodaTime;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>Where the evaluation of a cycle stands (credit §3).</summary>
public enum GradingStage
{
    /// <summary>已评分</summary>
    Scored,

    /// <summary>已拟定等级</summary>
    Proposed,

    /// <summary>公示中</summary>
    Announced,

    /// <summary>异议处理中</summary>
    ObjectionPending,

    /// <summary>已公告</summary>
    Confirmed,
}

/// <summary>The evaluation of one cycle by one model.</summary>
/// <param name="Total">The latest score.</param>
/// <param name="ByModel">The grade that follows from it.</param>
/// <param name="Stale">Entries that the score covers have changed since.</param>
/// <param name="Grade">The grade proposed, announced or confirmed; null before a proposal.</param>
/// <param name="ObjectBy">Last day of the announcement.</param>
public sealed record Grading(
    CreditModelId Model,
    CreditCycle Cycle,
    GradingStage Stage,
    LocalDate AsOf,
    decimal Total,
    CreditGrade ByModel,
    bool Stale = false,
    CreditGrade? Grade = null,
    Deadline? ObjectBy = null)
{
    /// <summary>Whether the score covers a document of a day.</summary>
    public bool Covers(LocalDate documentOn) =>
        documentOn <= AsOf && (Model.Kind is CreditModelKind.Provincial || Cycle.Contains(documentOn));
}

/// <summary>A grade that is final for a cycle.</summary>
public sealed record ConfirmedGrade(CreditModelId Model, CreditCycle Cycle, CreditGrade Grade, LocalDate On);

/// <summary>One score of the provincial index, for its trend.</summary>
public sealed record ScorePoint(LocalDate AsOf, decimal Total, CreditGrade Grade);

/// <summary>An objection that is not resolved yet.</summary>
public sealed record OpenObjection(int Number, CreditModelId Model, System.Collections.Immutable.ImmutableArray<int> Contested);
