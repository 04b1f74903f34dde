using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class ReplaceCertificateSpec : LicenceActSpec
{
    [Fact]
    public void a_new_certificate_replaces_the_old_one_and_the_right_stays() =>
        Given(Issued).By(Actors.Issuer).Knowing(CertificateOn(Second, ApplicationKind.Replacement))
            .When(new ReplaceCertificate(Id, Second, NewPaper))
            .ThenFacts(new CertificateReplaced(Second, Paper, NewPaper, On: new(2026, 3, 2)))
            .When(new ReplaceCertificate(Id, Second, NewPaper)).ThenState(licence =>
            {
                licence.Certificate.ShouldBe(NewPaper);
                licence.Term.ShouldBe(Issued.Term);
            });

    [Fact]
    public void nothing_is_replaced_without_an_application() =>
        Given(Issued).By(Actors.Issuer).When(new ReplaceCertificate(Id, Second, NewPaper))
            .ThenRefused(LicenceFromIssuedCertificate.Id);
}
