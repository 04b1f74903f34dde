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
/// <param name="Veto">What lowered the grade in this cycle: no better one is proposed while it stands; null where nothing did.</param>
public sealed record Grading(
    CreditModelId Model,
    CreditCycle Cycle,
    GradingStage Stage,
    LocalDate AsOf,
    decimal Total,
    CreditGrade ByModel,
    bool Stale = false,
    CreditGrade? Grade = null,
    Deadline? ObjectBy = null,
    GradeVeto? Veto = null)
{
    /// <summary>The best grade that can be proposed: that of the model, or what a veto left of it.</summary>
    public CreditGrade Best => Veto is { To: var lowered } && lowered.WorseThan(ByModel) ? lowered : ByModel;

    /// <summary>Whether a grade rests on the document of a day: an index on what was found by its day, the grade of a cycle on all of it.</summary>
    public bool RestsOn(LocalDate documentOn) =>
        Model.Kind is CreditModelKind.Provincial ? documentOn <= AsOf : Cycle.Contains(documentOn);

    /// <summary>Whether the score covers a document of a day.</summary>
    public bool Covers(LocalDate documentOn) =>
        documentOn <= AsOf && (Model.Kind is CreditModelKind.Provincial || Cycle.Contains(documentOn));
}

/// <summary>A veto event that lowered a grade.</summary>
/// <param name="Entry">The entry that is the event; null where only a document proves it.</param>
public sealed record GradeVeto(CreditGrade To, int? Entry);

/// <summary>A grade that is final for a cycle.</summary>
public sealed record ConfirmedGrade(CreditModelId Model, CreditCycle Cycle, CreditGrade Grade, LocalDate On);

/// <summary>One score of the provincial index, for its trend.</summary>
public sealed record ScorePoint(LocalDate AsOf, decimal Total, CreditGrade Grade);

/// <summary>An objection that is not resolved yet.</summary>
public sealed record OpenObjection(int Number, CreditModelId Model, System.Collections.Immutable.ImmutableArray<int> Contested);
