using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class StillHeldSpec : EvidenceSpec
{
    [Fact]
    public void what_went_back_is_not_sealed() =>
        Given(Collected, new EvidenceReturned(CarrierOnRecord.Party, "收1", new(2026, 3, 2))).When(new SealEvidence(Id, "封1", Both)).ThenRefused(StillHeld.Id);
}
