using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class IssueCertificateSpec : ApplicationActSpec
{
    [Fact]
    public void the_certificate_brings_the_licence_into_being_under_its_number() =>
        Given(Submitted, Accepted, Verified, Granted).On(new(2026, 3, 5)).By(Actors.Issuer)
            .When(new IssueCertificate(Id)).ThenClaims("licensing.licence-number", Issued.LicenceNumber)
            .ThenFacts(Issued);

    [Fact]
    public void without_a_grant_there_is_no_certificate() =>
        Given(Submitted, Accepted, Verified).On(Wednesday).By(Actors.Issuer).When(new IssueCertificate(Id))
            .ThenRefused(CertificateAfterGrant.Id);

    [Fact]
    public void only_the_issuer_issues() =>
        Given(Submitted, Accepted, Verified, Granted).On(Wednesday).When(new IssueCertificate(Id))
            .ThenRefused(CapacityToAct.Id);

    [Fact]
    public void it_is_issued_once() =>
        Given(Submitted, Accepted, Verified, Granted, Issued).On(new(2026, 3, 5)).By(Actors.Issuer)
            .When(new IssueCertificate(Id)).ThenNothing();
}
