using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ReviewBeforeDecisionSpec : ApplicationActSpec
{
    [Fact]
    public void nothing_is_decided_unreviewed() =>
        Given(Submitted, Accepted, Assigned).On(Wednesday).When(Grant).ThenRefused(ReviewBeforeDecision.Id);

    [Fact]
    public void the_lower_level_goes_first() =>
        Given(Submitted, Accepted with { PreliminaryReviewDue = WorkingDaysAfter(Tuesday, 20) }, Verified).On(Wednesday)
            .When(Grant).ThenRefused(ReviewBeforeDecision.Id);
}
