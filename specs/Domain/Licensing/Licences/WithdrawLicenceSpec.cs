using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class WithdrawLicenceSpec : LicenceActSpec
{
    private static WithdrawLicence Withdrawing => new(
        Id, WithdrawalGround.LawChanged, "穗交撤回〔2026〕1号", "所依据的规章已废止", "保障公众出行安全",
        new("穗交补〔2026〕2号", Money.OfYuan(300_000)));

    [Fact]
    public void a_change_of_law_takes_a_licence_back_against_compensation() =>
        Given(Issued).When(Withdrawing).ThenFacts(new LicenceWithdrawn(
            WithdrawalGround.LawChanged, "穗交撤回〔2026〕1号", "所依据的规章已废止", "保障公众出行安全",
            new("穗交补〔2026〕2号", Money.OfYuan(300_000)), On: new(2026, 3, 2)));

    [Fact]
    public void what_was_rescinded_is_not_withdrawn() =>
        Given(Issued, Revoked).When(Withdrawing).ThenRefused(LicenceInForce.Id);
}
