using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class ExtendReviewSpec : ApplicationActSpec
{
    [Fact]
    public void ten_working_days_follow_the_limit() =>
        Given(Submitted, Accepted).On(new(2026, 3, 30)).When(new ExtendReview(Id, 10, "案情复杂"))
            .ThenFacts(new ReviewPeriodExtended(10, "案情复杂", WorkingDaysAfter(Tuesday, 30), new(2026, 3, 30)));

    [Fact]
    public void the_reason_is_told() =>
        Given(Submitted, Accepted).On(new(2026, 3, 30)).When(new ExtendReview(Id, 10, "")).ThenRefused(ReasonStated.Id);

    [Fact]
    public void a_reviewer_does_not_extend() =>
        Given(Submitted, Accepted).On(new(2026, 3, 30)).By(Actors.Reviewer).When(new ExtendReview(Id, 10, "案情复杂"))
            .ThenRefused(CapacityToAct.Id);

    [Fact]
    public void an_extension_survives_a_stop() =>
        Given(Submitted, Accepted, new ReviewPeriodExtended(10, "案情复杂", WorkingDaysAfter(Tuesday, 30), Tuesday), Stopped)
            .On(new(2026, 3, 11)).When(new ResumeClock(Id))
            .ThenFact<ReviewClockResumed>(fact => fact.DecisionDue.ShouldBe(WorkingDaysAfter(Tuesday, 35)));
}
