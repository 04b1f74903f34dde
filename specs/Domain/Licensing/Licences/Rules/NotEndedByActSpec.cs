using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class NotEndedByActSpec : LicenceActSpec
{
    [Fact]
    public void what_was_revoked_is_not_rescinded() =>
        Given(Issued, Revoked).When(new RescindLicence(
                Id, RescissionGround.FraudOrBribery, "穗交撤〔2026〕1号", "理由", new(false, "无重大损害")))
            .ThenRefused(NotEndedByAct.Id);
}
