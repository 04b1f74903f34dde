using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class CompetentLevelSpec : ApplicationActSpec
{
    [Fact]
    public void dangerous_goods_belong_to_the_city() =>
        Given(For(DangerousGoods) with { Division = Tianhe }).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenRefused(CompetentLevel.Id);

    [Fact]
    public void freight_belongs_to_the_county() =>
        Given(For(Freight)).By(Actors.Clerk).When(new AcceptApplication(Id)).ThenRefused(CompetentLevel.Id);

    [Fact]
    public void in_a_city_without_counties_the_city_is_competent() =>
        Given(For(Freight) with { Division = DivisionCode.Parse("441900") })
            .By(Actors.Clerk with { Division = DivisionCode.Parse("441900") }).When(new AcceptApplication(Id))
            .ThenAccepted();

    [Fact]
    public void a_route_between_cities_belongs_to_the_city() =>
        Given(For(CoachRoute) with { Division = Tianhe, Scope = BetweenCities }).By(Actors.Clerk)
            .When(new AcceptApplication(Id)).ThenRefused(CompetentLevel.Id);

    [Fact]
    public void a_route_inside_a_county_belongs_to_the_county() =>
        Given(For(CoachRoute) with { Division = Tianhe, Scope = InCounty }).By(Actors.Clerk)
            .When(new AcceptApplication(Id)).ThenAccepted();

    [Fact]
    public void a_grant_reaches_no_farther_than_the_authority() =>
        Route().When(Grant with { Scope = BetweenCities, Term = LicenceTerm.OfYears(Wednesday, 5) })
            .ThenRefused(CompetentLevel.Id);

    [Fact]
    public void international_coaches_belong_to_the_province() =>
        Given(For(International)).By(Actors.Clerk).When(new AcceptApplication(Id)).ThenRefused(CompetentLevel.Id);
}
