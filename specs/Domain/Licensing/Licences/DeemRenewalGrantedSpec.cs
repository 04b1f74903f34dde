using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class DeemRenewalGrantedSpec : LicenceActSpec
{
    [Fact]
    public void a_renewal_filed_thirty_one_days_before_expiry_and_not_decided_is_granted_at_expiry() =>
        Given(Issued, Filed with { FiledOn = new(2028, 1, 29) }).On(new(2028, 3, 1)).By(Actors.Clock).When(new DeemRenewalGranted(Id))
            .ThenFacts(new RenewalDeemedGranted(
                Second, Issued.Term, new(new(2028, 3, 1), new(2032, 2, 29)), new Deadline(new(2032, 1, 30), false), On: new(2028, 3, 1)));

    [Fact]
    public void silence_grants_nothing_before_the_last_day_is_over() =>
        Given(Issued, Filed).On(new(2028, 2, 29)).By(Actors.Clock).When(new DeemRenewalGranted(Id)).ThenRefused(LastDayPassed.Id);

    [Fact]
    public void where_nothing_was_filed_silence_means_nothing() =>
        Given(Issued).On(new(2028, 3, 1)).By(Actors.Clock).When(new DeemRenewalGranted(Id)).ThenNothing();
}
