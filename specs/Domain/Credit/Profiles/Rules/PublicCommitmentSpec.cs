using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class PublicCommitmentSpec : CreditProfileActSpec
{
    [Fact]
    public void without_a_commitment_there_is_no_repair() =>
        Given(Opened, Fined, Paid).On(new(2026, 6, 3)).When(new ApplyRepair(Carrier, 1, "XYZG-2026-1", "")).ThenRefused(PublicCommitment.Id);
}
