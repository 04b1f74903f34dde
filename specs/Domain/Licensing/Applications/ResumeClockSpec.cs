using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class ResumeClockSpec : ApplicationActSpec
{
    [Fact]
    public void the_limit_moves_by_the_working_days_that_stood_still() =>
        Given(Submitted, Accepted, Stopped).On(new(2026, 3, 11)).When(new ResumeClock(Id))
            .ThenFacts(new ReviewClockResumed(5, WorkingDaysAfter(Tuesday, 25), null, new(2026, 3, 11)));

    [Fact]
    public void resumed_on_the_same_day_nothing_moves() =>
        Given(Submitted, Accepted, Stopped).On(Wednesday).When(new ResumeClock(Id)).ThenFact<ReviewClockResumed>(fact =>
        {
            fact.SuspendedWorkingDays.ShouldBe(0);
            fact.DecisionDue.ShouldBe(Accepted.DecisionDue);
        });

    [Fact]
    public void two_stops_add_up() =>
        Given(Submitted, Accepted, Stopped, new ReviewClockResumed(5, WorkingDaysAfter(Tuesday, 25), null, new(2026, 3, 11)), Stopped with { On = new(2026, 3, 16) })
            .On(new(2026, 3, 18)).When(new ResumeClock(Id))
            .ThenFact<ReviewClockResumed>(fact => fact.DecisionDue.ShouldBe(WorkingDaysAfter(Tuesday, 27)));

    [Fact]
    public void the_promised_limit_moves_too() =>
        Given(Submitted, Accepted with { Promised = TenDays, PromisedDue = WorkingDaysAfter(Tuesday, 10) }, Stopped)
            .On(new(2026, 3, 11)).When(new ResumeClock(Id))
            .ThenFact<ReviewClockResumed>(fact => fact.PromisedDue.ShouldBe(WorkingDaysAfter(Tuesday, 15)));
}
