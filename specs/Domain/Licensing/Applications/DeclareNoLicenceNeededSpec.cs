using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class DeclareNoLicenceNeededSpec : ApplicationActSpec
{
    [Fact]
    public void the_window_says_at_once_that_no_licence_is_needed() =>
        Given(Submitted).By(Actors.Clerk).When(new DeclareNoLicenceNeeded(Id, "总质量4500千克以下"))
            .ThenFacts(new ApplicationNotNeeded("总质量4500千克以下", Monday)).When(new AcceptApplication(Id))
            .ThenRefused(NotYetClosed.Id);

    [Fact]
    public void it_says_why() =>
        Given(Submitted).By(Actors.Clerk).When(new DeclareNoLicenceNeeded(Id, " ")).ThenRefused(ReasonStated.Id);

    [Fact]
    public void after_acceptance_it_is_too_late() =>
        Given(Submitted, Accepted).On(Tuesday).By(Actors.Clerk).When(new DeclareNoLicenceNeeded(Id, "无需许可"))
            .ThenRefused(AwaitsAcceptance.Id);
}
