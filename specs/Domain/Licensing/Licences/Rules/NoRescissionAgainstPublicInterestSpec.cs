using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class NoRescissionAgainstPublicInterestSpec : LicenceActSpec
{
    [Fact]
    public void never_where_the_public_would_suffer_major_damage() =>
        Given(Issued).When(new RescindLicence(
                Id, RescissionGround.FraudOrBribery, "穗交撤〔2026〕1号", "理由", new(true, "全县唯一客运班线")))
            .ThenRefused(NoRescissionAgainstPublicInterest.Id);

    [Fact]
    public void the_test_is_put_on_record() =>
        NoRescissionAgainstPublicInterest.Check(new(false, "")).ShouldNotBeNull();
}
