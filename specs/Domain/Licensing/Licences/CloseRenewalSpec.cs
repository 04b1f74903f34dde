using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class CloseRenewalSpec : LicenceActSpec
{
    [Fact]
    public void a_refused_renewal_leaves_the_licence_to_run_out() =>
        Given(Issued, Filed).On(new(2028, 2, 10)).By(Actors.Clock).When(new CloseRenewal(Id, Second, RenewalEnd.Refused))
            .ThenFacts(new RenewalClosed(Second, RenewalEnd.Refused, On: new(2028, 2, 10)))
            .On(new(2028, 3, 1)).When(new ExpireLicence(Id)).ThenFacts(Expired);

    [Fact]
    public void the_end_of_another_application_changes_nothing() =>
        Given(Issued, Filed).On(new(2028, 2, 10)).By(Actors.Clock).When(new CloseRenewal(Id, Third, RenewalEnd.Withdrawn)).ThenNothing();
}
