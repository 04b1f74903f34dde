using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>A capture is reviewed in two steps by two persons, the second only after the first was passed; what failed is no evidence (APL 41; two steps are this system's rule).</summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "自动采集的记录须经两人先后初审、复审，初审通过后方可复审。",
    "A capture is reviewed by two persons in turn, the second after the first has passed it.")]
public static class TwoReviewersInTurn
{
    public static readonly RuleId Id = new("ENF-EVD-008");

    public static Refusal? Check(EvidenceItem item, ReviewCapture command, EnforcementContext context)
    {
        if (item.Collected?.Capture is null || item.FailedReview || item.Reviews.Any(review => review.Step == command.Step)) return new Refusal(Id);
        var first = item.Reviews.FirstOrDefault(review => review.Step is ReviewStep.First);
        return command.Step is ReviewStep.First || (first is not null && first.Reviewer != context.Actor.Account) ? null : new Refusal(Id);
    }
}
