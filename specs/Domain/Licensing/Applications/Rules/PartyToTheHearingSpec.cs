using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class PartyToTheHearingSpec : ApplicationActSpec
{
    [Fact]
    public void who_was_not_told_has_no_hearing() =>
        Given(Submitted, Accepted).On(Wednesday).By(Neighbour).When(new RequestHearing(Id, DriverParty))
            .ThenRefused(PartyToTheHearing.Id);

    [Fact]
    public void nobody_asks_in_anothers_name() =>
        Given(Submitted, Accepted, Notified).On(Wednesday).By(Self).When(new RequestHearing(Id, DriverParty))
            .ThenRefused(PartyToTheHearing.Id);
}
