using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class WithdrawalForPublicInterestSpec : LicenceActSpec
{
    [Fact]
    public void a_licence_is_not_taken_back_for_nothing() =>
        Given(Issued).When(new WithdrawLicence(
                Id, WithdrawalGround.CircumstancesChanged, "穗交撤回〔2026〕1号", "理由", "", new("穗交补〔2026〕2号", Money.Zero)))
            .ThenRefused(WithdrawalForPublicInterest.Id);
}
