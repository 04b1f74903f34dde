using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ConditionsFoundSpec : ApplicationActSpec
{
    [Fact]
    public void what_nobody_looked_into_is_not_granted() =>
        Reviewed(DangerousGoods, Guangzhou, Scope).When(Grant)
            .ThenRefused(ConditionsFound.Id).Details["condition"].ShouldBe("SpecialVehicles");

    [Fact]
    public void a_route_beyond_the_city_needs_its_destination() =>
        ConditionsOfGrant.For(For(CoachRoute), BetweenCities).ShouldContain(Condition.DestinationAgreed);

    [Fact]
    public void a_monitored_vehicle_needs_a_terminal() =>
        ConditionsOfGrant.For(Submitted with { LicenceKind = LicenceKind.VehicleCertificate }, Scope with { VehicleClasses = ["W"] })
            .ShouldContain(Condition.SatelliteTerminal);

    [Fact]
    public void a_replacement_asks_nothing_anew() =>
        ConditionsOfGrant.For(For(DangerousGoods) with { Kind = ApplicationKind.Replacement }, Scope).ShouldBeEmpty();
}
