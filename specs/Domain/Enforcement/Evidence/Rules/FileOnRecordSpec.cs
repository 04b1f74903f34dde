using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class FileOnRecordSpec : EvidenceSpec
{
    [Fact]
    public void what_has_no_file_is_not_read_again() =>
        Given(Collected with { File = null }).When(new VerifyEvidence(Id)).ThenRefused(FileOnRecord.Id);
}
