using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class NotifyInterestedPartySpec : ApplicationActSpec
{
    [Fact]
    public void a_party_is_told_and_has_five_working_days() =>
        Given(Submitted, Accepted).On(Wednesday).By(Actors.Reviewer)
            .When(new NotifyInterestedParty(Id, Driver, "营运线路重叠")).ThenFacts(Notified);

    [Fact]
    public void the_unit_of_the_five_days_is_a_setting() =>
        Given(Submitted, Accepted).On(Wednesday).By(Actors.Reviewer)
            .Knowing(context => context with { Figures = Adopted("licensing.hearing-request-in-working-days", "false") })
            .When(new NotifyInterestedParty(Id, Driver, "营运线路重叠"))
            .ThenFact<InterestedPartyNotified>(fact => fact.HearingRequestDue.ShouldBe(new(new(2026, 3, 9), false)));

    [Fact]
    public void the_same_party_is_told_once() =>
        Given(Submitted, Accepted, Notified).On(Wednesday).By(Actors.Reviewer)
            .When(new NotifyInterestedParty(Id, Driver, "营运线路重叠")).ThenNothing();
}
