using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class RenewLicenceSpec : LicenceActSpec
{
    private static RenewLicence Renewing => new(Id, Second, new(2032, 2, 29), NewPaper);

    [Fact]
    public void the_new_period_follows_the_old_one_without_a_gap() =>
        Given(Issued, Filed).On(new(2028, 2, 10)).By(Actors.Issuer).Knowing(CertificateOn(Second, ApplicationKind.Renewal)).When(Renewing)
            .ThenFacts(new LicenceRenewed(
                Second, Issued.Term, new(new(2028, 3, 1), new(2032, 2, 29)), new Deadline(new(2032, 1, 30), false), NewPaper,
                On: new(2028, 2, 10)));

    [Fact]
    public void a_licence_whose_renewal_was_deemed_granted_is_not_renewed_twice_on_one_application() =>
        Given(Issued, Filed, new RenewalDeemedGranted(
                Second, Issued.Term, new(new(2028, 3, 1), new(2032, 2, 29)), new Deadline(new(2032, 1, 30), false), On: new(2028, 3, 1)))
            .On(new(2028, 3, 6)).By(Actors.Issuer).Knowing(CertificateOn(Second, ApplicationKind.Renewal)).When(Renewing).ThenNothing();

    [Fact]
    public void no_renewal_without_its_certificate() =>
        Given(Issued, Filed).On(new(2028, 2, 10)).By(Actors.Issuer).When(Renewing).ThenRefused(LicenceFromIssuedCertificate.Id);
}
