using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;

namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>What can become legally true of a reconsideration or suit against a penalty, in life order. The stored contract.</summary>
public abstract record RemedyFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>申请行政复议 / 提起行政诉讼 (ARL 20, 行政诉讼法 45, 46).</summary>
/// <param name="FiledOn">Day on which the party applied or sued.</param>
/// <param name="Against">Number of the penalty decision.</param>
/// <param name="After">For a suit after reconsideration, the reconsideration.</param>
[Fact("enforcement.remedy.filed.v1")]
public sealed record RemedyFiled(
    RemedyKind Kind,
    CaseId Case,
    string Against,
    PartyId Applicant,
    DivisionCode Division,
    string Authority,
    LocalDate FiledOn,
    RemedyId? After,
    LocalDate On) : RemedyFact;

/// <summary>受理 / 立案: the period for deciding begins.</summary>
/// <param name="DecideBy">End of the reconsideration (ARL 62); null for a suit.</param>
[Fact("enforcement.remedy.accepted.v1")]
public sealed record RemedyAccepted(string Document, bool Simplified, Deadline? DecideBy, LocalDate On) : RemedyFact;

/// <summary>不予受理 / 不予立案.</summary>
[Fact("enforcement.remedy.rejected.v1")]
public sealed record RemedyRejected(string Document, string Reasons, LocalDate On) : RemedyFact;

/// <summary>延长复议期限 (ARL 62): by at most thirty days.</summary>
[Fact("enforcement.remedy.extended.v1")]
public sealed record RemedyExtended(int Days, string Document, Deadline DecideBy, LocalDate On) : RemedyFact;

/// <summary>复议决定 / 判决.</summary>
/// <param name="PenaltiesAfter">What stands in place of the penalties; empty unless they were changed.</param>
/// <param name="DecideAnew">The agency was told to decide once more.</param>
[Fact("enforcement.remedy.decided.v1")]
public sealed record RemedyDecided(
    RemedyOutcome Outcome, string Document, ImmutableArray<Penalty> PenaltiesAfter, bool DecideAnew, LocalDate On) : RemedyFact;

/// <summary>撤回申请 / 撤诉.</summary>
[Fact("enforcement.remedy.withdrawn.v1")]
public sealed record RemedyWithdrawn(string Document, LocalDate On) : RemedyFact;
