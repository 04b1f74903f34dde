using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class UndecidedAtExpirySpec : LicenceActSpec
{
    [Theory]
    [InlineData(Stage.Granted)]
    [InlineData(Stage.CertificateIssued)]
    public void a_renewal_granted_before_expiry_is_not_granted_again_by_silence(Stage stage) =>
        Given(Issued, Filed).On(new(2028, 3, 1)).By(Actors.Clock)
            .Knowing(context => context with { PendingRenewal = LicenceApplication.Initial with { Stage = stage } })
            .When(new DeemRenewalGranted(Id)).ThenRefused(UndecidedAtExpiry.Id);

    [Fact]
    public void a_renewal_still_under_review_is_granted_by_silence() =>
        Given(Issued, Filed).On(new(2028, 3, 1)).By(Actors.Clock)
            .Knowing(context => context with { PendingRenewal = LicenceApplication.Initial with { Stage = Stage.UnderReview } })
            .When(new DeemRenewalGranted(Id)).ThenFact<RenewalDeemedGranted>();

    [Fact]
    public void the_certificate_of_a_renewal_granted_in_time_may_follow_after_expiry() =>
        Given(Issued, Filed).On(new(2028, 3, 6)).By(Actors.Issuer).Knowing(CertificateOn(Second, ApplicationKind.Renewal))
            .When(new RenewLicence(Id, Second, new(2032, 2, 29), NewPaper)).ThenFact<LicenceRenewed>();
}
