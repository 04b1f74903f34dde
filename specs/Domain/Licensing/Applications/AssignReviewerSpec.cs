using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class AssignReviewerSpec : ApplicationActSpec
{
    [Fact]
    public void review_begins_with_a_reviewer() =>
        Given(Submitted, Accepted).On(Tuesday).When(new AssignReviewer(Id, TheReviewer))
            .ThenState(state => state.Stage.ShouldBe(Stage.UnderReview));

    [Fact]
    public void the_same_reviewer_again_changes_nothing() =>
        Given(Submitted, Accepted, Assigned).On(Tuesday).When(new AssignReviewer(Id, TheReviewer)).ThenNothing();
}
