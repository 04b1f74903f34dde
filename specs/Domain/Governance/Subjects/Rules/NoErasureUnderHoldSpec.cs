using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class NoErasureUnderHoldSpec : SubjectSpec
{
    [Fact]
    public void a_hold_on_the_person_or_a_matter_stands_against_the_request_and_the_decision()
    {
        var held = new HoldOn(OldLicence.Name, "穗交案〔2026〕6号");
        Given().Knowing(context => context with { Holds = [held] }).When(Request).ThenRefused(NoErasureUnderHold.Id);
        Given(Requested).Knowing(context => context with { Holds = [held] }).When(Erase).ThenRefused(NoErasureUnderHold.Id)
            .Details["number"].ShouldBe("穗交案〔2026〕6号");
    }
}
