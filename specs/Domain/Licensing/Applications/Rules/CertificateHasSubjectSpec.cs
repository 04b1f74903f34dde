using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class CertificateHasSubjectSpec : ApplicationActSpec
{
    [Fact]
    public void a_deregistration_ends_in_no_certificate() =>
        Given(Submitted with { Kind = ApplicationKind.Deregistration, Licence = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000009") }, Accepted, Verified, Granted)
            .On(Wednesday).By(Actors.Issuer).When(new IssueCertificate(Id)).ThenRefused(CertificateHasSubject.Id);
}
