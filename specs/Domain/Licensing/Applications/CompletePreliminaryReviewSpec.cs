using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class CompletePreliminaryReviewSpec : ApplicationActSpec
{
    [Fact]
    public void the_lower_level_passes_the_matter_on() =>
        Given(Submitted, Accepted with { PreliminaryReviewDue = WorkingDaysAfter(Tuesday, 20) }).On(Wednesday)
            .By(Actors.Reviewer).When(new CompletePreliminaryReview(Id, "同意"))
            .ThenFacts(new ReviewerAssigned(TheReviewer, Wednesday), new PreliminaryReviewCompleted("同意", Wednesday));

    [Fact]
    public void whoever_reviewed_at_the_lower_level_does_not_decide() =>
        Given(Submitted, Accepted with { PreliminaryReviewDue = WorkingDaysAfter(Tuesday, 20) }).On(Wednesday)
            .By(Actors.OtherReviewer).When(new CompletePreliminaryReview(Id, "同意")).ThenAccepted()
            .And(Verified).By(Actors.DecisionMaker with { Account = Actors.OtherReviewer.Account }).When(Grant)
            .ThenRefused(ReviewerDoesNotDecide.Id);

    [Fact]
    public void the_chair_of_the_hearing_does_not_review_at_the_lower_level() =>
        Given(Submitted, Accepted with { PreliminaryReviewDue = WorkingDaysAfter(Tuesday, 20) }, Notified, Requested, Announced)
            .On(new(2026, 3, 6)).By(Actors.Reviewer with { Account = Actors.Chair.Account })
            .When(new CompletePreliminaryReview(Id, "同意")).ThenRefused(ChairIsNotReviewer.Id);

    [Fact]
    public void where_there_is_no_lower_level_it_changes_nothing() =>
        Given(Submitted, Accepted).On(Wednesday).By(Actors.Reviewer).When(new CompletePreliminaryReview(Id, "同意"))
            .ThenNothing();
}
