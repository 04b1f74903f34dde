using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class RequestHearingSpec : ApplicationActSpec
{
    [Fact]
    public void a_notified_party_asks_for_a_hearing() =>
        Given(Submitted, Accepted, Notified).On(new(2026, 3, 5)).By(Neighbour).When(new RequestHearing(Id, DriverParty))
            .ThenFacts(Requested);

    [Fact]
    public void so_may_the_applicant() =>
        Given(Submitted, Accepted, Notified).On(new(2026, 3, 5)).By(Self).When(new RequestHearing(Id, CompanyParty))
            .ThenFacts(Requested with { By = CompanyParty });

    [Fact]
    public void asked_for_once_it_will_be_held() =>
        Given(Submitted, Accepted, Notified, Requested).On(new(2026, 3, 6)).By(Self)
            .When(new RequestHearing(Id, CompanyParty)).ThenNothing();
}
