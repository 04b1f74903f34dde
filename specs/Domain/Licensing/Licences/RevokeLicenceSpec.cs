using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class RevokeLicenceSpec : LicenceActSpec
{
    private static RevokeLicence Revoking => new(Id, "穗交案〔2026〕12号", "穗交罚〔2026〕10号", "使用不合格车辆", new(2026, 2, 9));

    [Fact]
    public void a_penalty_case_revokes_the_licence() =>
        Given(Issued).When(Revoking).ThenFacts(new LicenceRevoked(
            "穗交案〔2026〕12号", "穗交罚〔2026〕10号", new(2026, 2, 9), false, "使用不合格车辆", On: new(2026, 3, 2)));

    [Fact]
    public void revocation_without_a_case_number_is_refused() =>
        Given(Issued).When(Revoking with { CaseNumber = "" }).ThenRefused(RevocationByCase.Id);

    [Fact]
    public void a_suspended_licence_can_be_revoked() =>
        Given(Issued, Suspended).When(Revoking).ThenState(licence => licence.Standing.ShouldBe(Standing.RevokedByPenalty));

    [Fact]
    public void an_expired_licence_has_nothing_left_to_revoke() =>
        Given(Issued, Expired).On(new(2028, 3, 6)).When(Revoking).ThenRefused(LicenceInForce.Id);

    [Fact]
    public void a_revoked_licence_is_revoked_already() => Given(Issued, Revoked).When(Revoking).ThenNothing();
}
