using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class AssignTestersSpec : ApplicationActSpec
{
    [Fact]
    public void two_testers_end_the_clock_of_five_days() =>
        Given(Submitted, Accepted with { TestersDue = WorkingDaysAfter(Tuesday, 5) }).On(Tuesday)
            .When(new AssignTesters(Id, [TheReviewer, SecondReviewer]))
            .ThenState(state => state.Clocks[ApplicationClock.TesterAssignment].ShouldBeNull());
}
