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
            .ThenFacts(new PreliminaryReviewCompleted("同意", Wednesday));

    [Fact]
    public void where_there_is_no_lower_level_it_changes_nothing() =>
        Given(Submitted, Accepted).On(Wednesday).By(Actors.Reviewer).When(new CompletePreliminaryReview(Id, "同意"))
            .ThenNothing();
}
