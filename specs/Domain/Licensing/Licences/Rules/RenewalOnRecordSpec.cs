using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class RenewalOnRecordSpec : LicenceActSpec
{
    [Fact]
    public void what_was_not_filed_before_expiry_is_not_granted() =>
        Given(Issued).On(new(2028, 2, 1)).By(Actors.Issuer).Knowing(CertificateOn(Second, ApplicationKind.Renewal))
            .When(new RenewLicence(Id, Second, new(2032, 2, 29), NewPaper)).ThenRefused(RenewalOnRecord.Id);
}
