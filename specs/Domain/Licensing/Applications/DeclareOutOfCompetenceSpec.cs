using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class DeclareOutOfCompetenceSpec : ApplicationActSpec
{
    [Fact]
    public void the_window_names_the_competent_authority() =>
        Given(Submitted).By(Actors.Clerk).When(new DeclareOutOfCompetence(Id, "广东省交通运输厅", "国际客运"))
            .ThenFacts(new ApplicationNotAccepted("国际客运", "广东省交通运输厅", Monday));

    [Fact]
    public void without_the_competent_authority_it_is_refused() =>
        Given(Submitted).By(Actors.Clerk).When(new DeclareOutOfCompetence(Id, "", "国际客运")).ThenRefused(ReasonStated.Id);
}
