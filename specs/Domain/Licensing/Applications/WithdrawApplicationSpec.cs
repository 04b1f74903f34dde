using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class WithdrawApplicationSpec : ApplicationActSpec
{
    [Fact]
    public void an_applicant_withdraws_before_the_decision() =>
        Given(Submitted, Accepted).On(Tuesday).By(Self).When(new WithdrawApplication(Id, "不再经营"))
            .ThenFacts(new ApplicationWithdrawn("不再经营", Tuesday));

    [Fact]
    public void after_the_decision_there_is_nothing_to_withdraw() =>
        Given(Submitted, Accepted, Verified, Granted).On(Wednesday).By(Self).When(new WithdrawApplication(Id, "不再经营"))
            .ThenRefused(NotYetClosed.Id);
}
