using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class CapacityToActSpec : ApplicationActSpec
{
    [Fact]
    public void a_reviewer_accepts_nothing() =>
        Given(Submitted).By(Actors.Reviewer).When(new AcceptApplication(Id))
            .ThenRefused(CapacityToAct.Id).Details["roles"].ShouldBe("WindowClerk");

    [Fact]
    public void an_applicant_issues_nothing() =>
        Given(Submitted, Accepted, Verified, Granted).On(Wednesday).By(Self).When(new IssueCertificate(Id))
            .ThenRefused(CapacityToAct.Id);
}
