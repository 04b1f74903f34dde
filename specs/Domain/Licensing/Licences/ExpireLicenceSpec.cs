using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class ExpireLicenceSpec : LicenceActSpec
{
    [Fact]
    public void the_day_after_the_last_day_the_licence_has_expired() =>
        Given(Issued).On(new(2028, 3, 1)).By(Actors.Clock).When(new ExpireLicence(Id)).ThenFacts(Expired);

    [Fact]
    public void a_licence_that_ended_otherwise_does_not_expire() =>
        Given(Issued, Revoked).On(new(2028, 3, 1)).By(Actors.Clock).When(new ExpireLicence(Id)).ThenNothing();

    [Fact]
    public void a_suspended_licence_expires_too() =>
        Given(Issued, Suspended).On(new(2028, 3, 1)).By(Actors.Clock).When(new ExpireLicence(Id))
            .ThenState(licence => licence.Standing.ShouldBe(Standing.Expired));
}
