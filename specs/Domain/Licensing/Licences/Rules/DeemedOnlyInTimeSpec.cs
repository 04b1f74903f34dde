using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class DeemedOnlyInTimeSpec : LicenceActSpec
{
    [Fact]
    public void a_late_filing_is_not_granted_by_silence() =>
        Given(Issued, Filed with { FiledOn = new(2028, 2, 10), InTime = false, On = new(2028, 2, 10) })
            .On(new(2028, 3, 1)).By(Actors.Clock).When(new DeemRenewalGranted(Id)).ThenRefused(DeemedOnlyInTime.Id);
}
