using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class RecomputeDeadlinesSpec : ApplicationActSpec
{
    [Fact]
    public void a_published_calendar_moves_what_ran_into_it() =>
        Given(Submitted with { CorrectionNoticeDue = new(new(2026, 3, 10), true) }).By(Actors.Clock)
            .When(new RecomputeDeadlines(Id))
            .ThenFacts(new DeadlineRecomputed(ApplicationClock.CorrectionNotice, new(new(2026, 3, 10), true), WorkingDaysAfter(Monday, 5), Monday));

    [Fact]
    public void what_is_right_already_stays() =>
        Given(Submitted, Accepted).On(Tuesday).By(Actors.Clock).When(new RecomputeDeadlines(Id)).ThenNothing();

    [Fact]
    public void a_clock_that_stands_still_has_nothing_to_recompute() =>
        Given(Submitted, Accepted with { DecisionDue = new(new(2026, 4, 1), true) }, Stopped).On(Wednesday)
            .By(Actors.Clock).When(new RecomputeDeadlines(Id)).ThenNothing();

    [Fact]
    public void where_no_certificate_is_issued_none_is_due() =>
        Given(Submitted with { Kind = ApplicationKind.Deregistration }, Accepted, Verified, Granted).On(Wednesday)
            .By(Actors.Clock).When(new RecomputeDeadlines(Id)).ThenState(state => state.Clocks.Running.ShouldBeEmpty());
}
