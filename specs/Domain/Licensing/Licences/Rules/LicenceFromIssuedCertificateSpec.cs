using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class LicenceFromIssuedCertificateSpec : LicenceActSpec
{
    private static OpenLicence Opening => new(
        Id, First, Issued.Number, Issued.Item, Issued.Kind, Coaches, Issued.Division, Issued.Authority, Scope, new(2024, 3, 1), null, Paper);

    [Fact]
    public void no_licence_without_a_certificate() =>
        Given().By(Actors.Issuer).When(Opening).ThenRefused(LicenceFromIssuedCertificate.Id);

    [Fact]
    public void no_licence_on_the_certificate_of_another_application() =>
        Given().By(Actors.Issuer).Knowing(CertificateOn(Second)).When(Opening).ThenRefused(LicenceFromIssuedCertificate.Id);

    [Fact]
    public void no_licence_on_a_certificate_for_another_licence() =>
        Given().By(Actors.Issuer).Knowing(CertificateOn(First)).When(Opening with { Licence = OperatorId })
            .ThenRefused(LicenceFromIssuedCertificate.Id);
}
