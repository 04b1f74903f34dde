using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class CompensationForWithdrawalSpec : LicenceActSpec
{
    [Fact]
    public void taking_back_without_a_word_on_compensation_is_refused() =>
        Given(Issued).When(new WithdrawLicence(
                Id, WithdrawalGround.CircumstancesChanged, "穗交撤回〔2026〕1号", "理由", "线路规划调整", null))
            .ThenRefused(CompensationForWithdrawal.Id);
}
