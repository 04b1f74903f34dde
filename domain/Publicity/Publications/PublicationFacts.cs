using NodaTime;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>What can become legally true of the publicity of one document, in life order. The stored contract.</summary>
public abstract record PublicationFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>公示认定: what the document says, whether it is shown to the public, and by when it is reported and shown.</summary>
/// <param name="Due">Last day for reporting, and for showing where it is shown: seven working days from the document.</param>
[Fact("publicity.publication.decided.v1")]
public sealed record PublicityDecided(DocumentOnRecord Document, PublicityDecision Decision, Deadline Due, LocalDate On) : PublicationFact;

/// <summary>信息报送: the credit platform has the document, whether it is shown or not.</summary>
/// <param name="Platform">Name of the platform.</param>
/// <param name="Receipt">Its receipt.</param>
/// <param name="Late">After the last day for it.</param>
[Fact("publicity.publication.reported.v1")]
public sealed record DocumentReported(string Platform, string Receipt, bool Late, LocalDate On) : PublicationFact;

/// <summary>公示必要性: what is minor is shown after all, for at most three months, on this ground (K-09).</summary>
[Fact("publicity.publication.necessity-recorded.v1")]
public sealed record NecessityRecorded(string Necessity, PublicityDecision Decision, LocalDate On) : PublicationFact;

/// <summary>重新认定: computed anew, because the law or a figure has changed since.</summary>
/// <param name="Decision">What is not public by it any more is shown no more.</param>
[Fact("publicity.publication.reconsidered.v1")]
public sealed record PublicityReconsidered(PublicityDecision Decision, string Reasons, LocalDate On) : PublicationFact;

/// <summary>公示: shown to the public from this day on.</summary>
/// <param name="Document">What is shown.</param>
/// <param name="Class">Null for licences, and for penalties before the classes came into force.</param>
/// <param name="LicenceValid">当前状态 of a licence; true for penalties.</param>
/// <param name="Until">公示截止期: last day, inclusive; null while a licence's decision stands.</param>
/// <param name="Late">After the last day for it.</param>
[Fact("publicity.publication.published.v1")]
public sealed record PublicationPublished(
    DocumentOnRecord Document, SeverityClass? Class, bool LicenceValid, LocalDate? Until, bool Late, LocalDate On) : PublicationFact;

/// <summary>更正: what was taken on record was wrong; the document itself is unchanged.</summary>
/// <param name="Document">As it should have been written; of the same party.</param>
/// <param name="Decision">Computed anew from the corrected content.</param>
[Fact("publicity.publication.corrected.v1")]
public sealed record PublicationCorrected(DocumentOnRecord Document, PublicityDecision Decision, string Reasons, LocalDate On)
    : PublicationFact;

/// <summary>许可状态: the licence lost its force, or has it again; the decision that granted it stays public.</summary>
/// <param name="Valid">当前状态: 1 valid, 2 invalid.</param>
/// <param name="Document">Number of the document that says so.</param>
[Fact("publicity.publication.licence-state-recorded.v1")]
public sealed record LicenceStateRecorded(bool Valid, string Document, LocalDate On) : PublicationFact;

/// <summary>应当撤回: the document was changed, revoked or found unlawful, and its publication must go (APL 48).</summary>
/// <param name="Document">Number of the superior's decision or the judgment.</param>
/// <param name="OverturnedOn">Day of that document.</param>
/// <param name="WithdrawBy">Three working days from it.</param>
[Fact("publicity.publication.withdrawal-required.v1")]
public sealed record WithdrawalRequired(
    WithdrawalCause Cause, string Document, LocalDate OverturnedOn, Deadline WithdrawBy, LocalDate On) : PublicationFact;

/// <summary>撤回: shown no more, with reasons told to the public (APL 48).</summary>
/// <param name="WasShown">Whether the public saw it, and so is told that it is gone.</param>
/// <param name="Reasons">说明理由; shown in its place.</param>
/// <param name="WithdrawBy">Last day for it.</param>
/// <param name="Late">After that day.</param>
/// <param name="Division">Of the deciding body; null in what was recorded before this was told.</param>
[Fact("publicity.publication.withdrawn.v1")]
public sealed record PublicationWithdrawn(
    PublicationKind Kind,
    string DocumentNumber,
    bool WasShown,
    WithdrawalCause Cause,
    string Document,
    LocalDate OverturnedOn,
    string Reasons,
    Deadline WithdrawBy,
    bool Late,
    LocalDate On,
    DivisionCode? Division = null) : PublicationFact;

/// <summary>终止公示: the term ran out, or the credit was repaired; never shown again.</summary>
/// <param name="Document">Number of the repair decision; null at the end of the term.</param>
[Fact("publicity.publication.ended.v1")]
public sealed record PublicityEnded(PublicityEnd Cause, string? Document, LocalDate On) : PublicationFact;

/// <summary>Why a publication must be withdrawn.</summary>
public enum WithdrawalCause
{
    /// <summary>变更</summary>
    Changed,

    /// <summary>撤销</summary>
    Revoked,

    /// <summary>确认违法</summary>
    FoundUnlawful,

    /// <summary>确认无效</summary>
    FoundVoid,

    /// <summary>误公示: it should never have been shown.</summary>
    ShownInError,
}

/// <summary>How publicity ended.</summary>
public enum PublicityEnd
{
    /// <summary>公示期限届满</summary>
    TermReached,

    /// <summary>准予信用修复</summary>
    CreditRepaired,
}
