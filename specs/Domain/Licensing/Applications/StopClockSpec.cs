using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class StopClockSpec : ApplicationActSpec
{
    [Fact]
    public void the_review_stands_still_for_an_expert_review() =>
        Given(Submitted, Accepted).On(Wednesday).When(new StopClock(Id, StopCause.ExpertReview, 5, "穗交期告〔2026〕1号"))
            .ThenFacts(Stopped);

    [Fact]
    public void while_it_stands_the_decision_has_no_due_date() =>
        Given(Submitted, Accepted, Stopped).On(Wednesday).When(new StopClock(Id, StopCause.Testing, 5, "穗交期告〔2026〕2号"))
            .ThenRefused(ClockRuns.Id);

    [Fact]
    public void a_hearing_that_nobody_asked_for_stops_nothing() =>
        Given(Submitted, Accepted).On(Wednesday).When(new StopClock(Id, StopCause.Hearing, 5, "穗交期告〔2026〕3号"))
            .ThenRefused(HearingOnRequest.Id);

    [Fact]
    public void a_hearing_that_was_asked_for_does() =>
        Given(Submitted, Accepted, Notified, Requested).On(new(2026, 3, 6)).When(new StopClock(Id, StopCause.Hearing, 10, "穗交期告〔2026〕3号"))
            .ThenFact<ReviewClockStopped>();

    [Fact]
    public void the_causes_are_the_eight_of_the_law() =>
        Enum.GetNames<StopCause>()
            .ShouldBe(["Hearing", "Tender", "Auction", "Inspection", "Testing", "Quarantine", "Appraisal", "ExpertReview"]);
}
