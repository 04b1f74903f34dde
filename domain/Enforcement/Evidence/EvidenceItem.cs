using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>An item of evidence as its deciders remember it 证据.</summary>
/// <param name="Keeper">Account of who holds it; null once it went back.</param>
/// <param name="Advance">Its registration in advance; null where there was none.</param>
/// <param name="Disposed">That registration was disposed of.</param>
/// <param name="Reviews">The steps of the review of a capture that were taken.</param>
/// <param name="IsBroken">Its file is gone or is not what was collected.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record EvidenceItem(
    EvidenceCollected? Collected,
    CaseId? Case,
    string? Keeper,
    EvidenceRegisteredInAdvance? Advance,
    bool Disposed,
    ImmutableArray<CaptureReviewed> Reviews,
    string? SealNumber,
    LocalDate? VerifiedOn,
    bool IsBroken,
    bool IsExcluded,
    LocalDate? LastOn)
{
    public static EvidenceItem Initial { get; } = new(null, null, null, null, false, [], null, null, false, false, null);

    public bool Exists => Collected is not null;

    public bool IsReturned => Exists && Keeper is null;

    /// <summary>Both steps of the review were passed (APL 41); also true of what no device captured.</summary>
    public bool IsReviewed => Collected?.Capture is null
        || (Reviews.Any(review => review is { Step: ReviewStep.First, Passed: true })
            && Reviews.Any(review => review is { Step: ReviewStep.Second, Passed: true }));

    /// <summary>A step of the review was failed: it is no evidence.</summary>
    public bool FailedReview => Reviews.Any(review => !review.Passed);

    public static EvidenceItem Evolve(EvidenceItem state, EvidenceFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static EvidenceItem Apply(EvidenceItem state, EvidenceFact fact) => fact switch
    {
        EvidenceCollected collected => state with { Collected = collected, Case = collected.Case, Keeper = collected.Keeper },
        EvidenceAttached attached => state with { Case = attached.Case },
        EvidenceRegisteredInAdvance registered => state with { Advance = registered },
        AdvanceRegistrationDisposed => state with { Disposed = true },
        CaptureReviewed reviewed => state with { Reviews = state.Reviews.Add(reviewed) },
        EvidenceHandedOver handed => state with { Keeper = handed.To },
        EvidenceSealed @sealed => state with { SealNumber = @sealed.SealNumber },
        EvidenceReturned => state with { Keeper = null },
        EvidenceVerified => state with { VerifiedOn = fact.On, IsBroken = false },
        EvidenceFoundBroken => state with { IsBroken = true },
        EvidenceExcluded => state with { IsExcluded = true },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
