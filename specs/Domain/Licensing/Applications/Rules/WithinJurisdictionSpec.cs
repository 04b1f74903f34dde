using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class WithinJurisdictionSpec : ApplicationActSpec
{
    [Fact]
    public void another_city_accepts_nothing_of_guangzhou() =>
        Given(Submitted).By(Actors.Clerk with { Division = DivisionCode.Parse("440300") })
            .When(new AcceptApplication(Id)).ThenRefused(WithinJurisdiction.Id);

    [Fact]
    public void the_province_covers_its_cities() =>
        Given(Submitted).By(Actors.Clerk with { Division = DivisionCode.Parse("440000") })
            .When(new AcceptApplication(Id)).ThenAccepted();
}
