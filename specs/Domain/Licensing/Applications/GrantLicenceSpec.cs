using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class GrantLicenceSpec : ApplicationActSpec
{
    [Fact]
    public void a_reviewed_application_is_granted_and_the_certificate_due_in_ten_working_days() =>
        Given(Submitted, Accepted, Verified).On(Wednesday).When(Grant).ThenFacts(Granted);

    [Fact]
    public void nothing_is_granted_before_acceptance() =>
        Given(Submitted).When(Grant).ThenRefused(AcceptanceBeforeReview.Id);

    [Fact]
    public void a_clerk_decides_nothing() =>
        Given(Submitted, Accepted, Verified).On(Wednesday).By(Actors.Clerk).When(Grant).ThenRefused(CapacityToAct.Id);

    [Fact]
    public void a_fixed_term_follows_from_the_item() =>
        AskedByDriver(45).When(Grant)
            .ThenFact<LicenceGranted>(fact => fact.Term.ShouldBe(new LicenceTerm(Wednesday, new(2032, 3, 3))));

    [Fact]
    public void what_was_granted_is_granted() =>
        Given(Submitted, Accepted, Verified, Granted).On(Wednesday).When(Grant).ThenNothing();

    [Fact]
    public void a_late_decision_is_still_a_decision() =>
        Given(Submitted, Accepted, Verified).On(new(2026, 5, 6)).When(Grant).ThenFact<LicenceGranted>();
}
