using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class RequestBeforeDecisionSpec : SubjectSpec
{
    [Fact]
    public void nobody_is_forgotten_without_a_request() => Given().When(Erase).ThenRefused(RequestBeforeDecision.Id);

    [Fact]
    public void a_decision_names_the_request_that_waits() =>
        Given(Requested).When(Erase with { RequestNumber = "删〔2026〕2号" }).ThenRefused(RequestBeforeDecision.Id);
}
