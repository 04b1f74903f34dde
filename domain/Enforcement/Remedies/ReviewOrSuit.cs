using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>A reconsideration 行政复议 or suit 行政诉讼 against a penalty, as its deciders remember it.</summary>
public sealed record ReviewOrSuit
{
    public static ReviewOrSuit Initial { get; } = new();

    /// <summary>How it began; null while it did not.</summary>
    public RemedyFiled? Filing { get; init; }

    public RemedyAccepted? Acceptance { get; init; }

    /// <summary>As acceptance or extension left it; null for a suit.</summary>
    public Deadline? DecideBy { get; init; }

    public bool Extended { get; init; }

    public RemedyDecided? Decision { get; init; }

    /// <summary>Day on which it was not taken on.</summary>
    public LocalDate? RejectedOn { get; init; }

    /// <summary>It ended without a decision on the merits: not accepted, or taken back.</summary>
    public bool EndedOtherwise { get; init; }

    /// <summary>Legal day of the latest fact.</summary>
    public LocalDate? LastOn { get; init; }

    /// <summary>Begun and not over.</summary>
    public bool IsPending => Filing is not null && Decision is null && !EndedOtherwise;

    public static ReviewOrSuit Evolve(ReviewOrSuit state, RemedyFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static ReviewOrSuit Apply(ReviewOrSuit state, RemedyFact fact) => fact switch
    {
        RemedyFiled filed => state with { Filing = filed },
        RemedyAccepted accepted => state with { Acceptance = accepted, DecideBy = accepted.DecideBy },
        RemedyRejected rejected => state with { EndedOtherwise = true, RejectedOn = rejected.On },
        RemedyExtended extended => state with { DecideBy = extended.DecideBy, Extended = true },
        RemedyDecided decided => state with { Decision = decided },
        RemedyWithdrawn => state with { EndedOtherwise = true },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
