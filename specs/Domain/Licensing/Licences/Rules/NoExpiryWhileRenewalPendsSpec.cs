using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class NoExpiryWhileRenewalPendsSpec : LicenceActSpec
{
    [Fact]
    public void an_undecided_renewal_keeps_the_licence_from_expiring() =>
        Given(Issued, Filed).On(new(2028, 3, 1)).By(Actors.Clock).When(new ExpireLicence(Id)).ThenRefused(NoExpiryWhileRenewalPends.Id);
}
