using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing.Rules;

public sealed class EvidenceUnchangedSpec : WeighRecordActSpec
{
    [Fact]
    public void another_digest_is_not_sealed() =>
        Given(Captured, Screened, First, Second).When(new SealWeighEvidence(FirstRecord, new('9', 64))).ThenRefused(EvidenceUnchanged.Id);
}
