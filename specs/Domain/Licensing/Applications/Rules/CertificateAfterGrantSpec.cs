using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class CertificateAfterGrantSpec : ApplicationActSpec
{
    [Fact]
    public void a_refused_application_has_no_certificate() =>
        Given(Submitted, Accepted, Verified).On(Wednesday).When(Refuse).ThenAccepted().By(Actors.Issuer)
            .When(new IssueCertificate(Id)).ThenRefused(CertificateAfterGrant.Id);
}
