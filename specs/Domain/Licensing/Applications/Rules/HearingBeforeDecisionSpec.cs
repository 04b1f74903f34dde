using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class HearingBeforeDecisionSpec : ApplicationActSpec
{
    [Fact]
    public void no_decision_while_a_hearing_can_be_asked_for() =>
        Given(Submitted, Accepted, Verified, Notified).On(new(2026, 3, 11)).When(Grant)
            .ThenRefused(HearingBeforeDecision.Id);

    [Fact]
    public void no_decision_while_one_is_outstanding() =>
        Given(Submitted, Accepted, Verified, Notified, Requested).On(new(2026, 3, 20)).When(Refuse)
            .ThenRefused(HearingBeforeDecision.Id);

    [Fact]
    public void when_nobody_asked_in_time_the_way_is_free() =>
        Given(Submitted, Accepted, Verified, Notified).On(new(2026, 3, 12)).When(Grant).ThenAccepted();
}
