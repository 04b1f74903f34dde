using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>记录审核 (APL 41): one of two persons looks whether a capture is true, clear, complete and accurate, before it is used.</summary>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art41)]
public sealed record ReviewCapture(EvidenceId Evidence, ReviewStep Step, bool Passed, string Reasons) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, ReviewCapture command, EnforcementContext context)
    {
        if (item.Reviews.Any(review => review.Step == command.Step && review.Reviewer == context.Actor.Account
            && review.Passed == command.Passed)) return Decision<EvidenceFact>.Nothing;
        if (StatedInWriting.Check(("reasons", command.Reasons)) is { } bare) return bare;
        if (TwoReviewersInTurn.Check(item, command, context) is { } disorder) return disorder;
        return new CaptureReviewed(command.Step, context.Actor.Account, command.Passed, command.Reasons, context.On);
    }
}
