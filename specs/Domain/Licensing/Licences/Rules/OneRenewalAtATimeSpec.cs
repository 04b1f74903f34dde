using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class OneRenewalAtATimeSpec : LicenceActSpec
{
    [Fact]
    public void a_second_renewal_waits_for_the_first() =>
        Given(Issued, Filed).On(new(2028, 2, 1)).By(Actors.Clock).When(new FileRenewal(Id, Third, new(2028, 2, 1)))
            .ThenRefused(OneRenewalAtATime.Id).Details["application"].ShouldBe(Second.ToString());

    [Fact]
    public void after_the_first_was_refused_another_may_be_filed() =>
        Given(Issued, Filed, new RenewalClosed(Second, RenewalEnd.Refused, On: new(2028, 1, 31)))
            .On(new(2028, 2, 1)).By(Actors.Clock).When(new FileRenewal(Id, Third, new(2028, 2, 1))).ThenAccepted();
}
