using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class EvidenceOfOneCaseSpec : EvidenceSpec
{
    [Fact]
    public void an_item_does_not_serve_two_cases() =>
        Given(Collected, new EvidenceAttached(CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1"), new(2026, 3, 2))).By(Actors.Clock)
            .When(new AttachEvidence(Id, CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c2"))).ThenRefused(EvidenceOfOneCase.Id);
}
