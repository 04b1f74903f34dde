using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class RecordVerificationSpec : ApplicationActSpec
{
    [Fact]
    public void what_was_found_is_on_record() =>
        Given(Submitted, Accepted).On(Wednesday).By(Actors.Reviewer)
            .When(new RecordVerification(Id, VerificationMethod.Documents, [TheReviewer], [], "符合条件"))
            .ThenFacts(Verified);

    [Fact]
    public void the_latest_finding_of_a_condition_counts() =>
        Given(Submitted, Accepted, Found(Vehicles(3)), Found(Vehicles(6))).On(Wednesday).By(Actors.Reviewer)
            .When(new RecordVerification(Id, VerificationMethod.Documents, [], [], "补充"))
            .ThenState(state => state.Findings[Condition.SpecialVehicles].Value.ShouldBe(6));

    [Fact]
    public void before_acceptance_nothing_is_reviewed() =>
        Given(Submitted).By(Actors.Reviewer)
            .When(new RecordVerification(Id, VerificationMethod.Documents, [TheReviewer], [], "符合条件"))
            .ThenRefused(AcceptanceBeforeReview.Id);
}
