using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class AcceptanceBeforeReviewSpec : ApplicationActSpec
{
    [Fact]
    public void no_reviewer_before_acceptance() =>
        Given(Submitted).When(new AssignReviewer(Id, TheReviewer)).ThenRefused(AcceptanceBeforeReview.Id);

    [Fact]
    public void no_refusal_before_acceptance_either() =>
        Given(Submitted).When(Refuse).ThenRefused(AcceptanceBeforeReview.Id);
}
