using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class OneErasureRequestSpec : SubjectSpec
{
    [Fact]
    public void a_second_request_waits_for_the_first_to_be_decided() =>
        Given(Requested).When(Request with { RequestNumber = "删〔2026〕2号" }).ThenRefused(OneErasureRequest.Id);
}
