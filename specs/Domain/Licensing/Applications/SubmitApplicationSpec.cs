using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class SubmitApplicationSpec : ApplicationActSpec
{
    [Fact]
    public void an_application_is_handed_in_and_the_window_has_five_working_days() =>
        Given().By(Self).When(Submit).ThenFacts(Submitted);

    [Fact]
    public void a_natural_persons_data_are_personal_in_the_fact() =>
        Given().By(Neighbour).When(Submit with { Item = PassengerDriver, Applicant = Driver })
            .ThenFact<ApplicationSubmitted>(fact =>
        {
            fact.Applicant.Name.ShouldBeNull();
            fact.Applicant.PersonName.ShouldBe(new Personal(DriverParty, "李四"));
            fact.Applicant.Telephone.ShouldBe(new Personal(DriverParty, "13800000000"));
        });

    [Fact]
    public void the_window_takes_down_what_is_handed_in_on_paper() =>
        Given().By(Actors.Clerk).When(Submit).ThenFacts(Submitted);

    [Fact]
    public void the_same_application_again_changes_nothing() =>
        Given(Submitted).By(Self).When(Submit).ThenNothing();

    [Fact]
    public void the_command_names_the_person_whose_party_id_is_needed() =>
        Submit.Named().ShouldBe([Company]);
}
