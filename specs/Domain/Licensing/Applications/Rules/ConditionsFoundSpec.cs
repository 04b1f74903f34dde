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

    [Theory]
    [InlineData(null, 480.0, 12)]
    [InlineData(900.0, null, 12)]
    [InlineData(900.0, 480.0, null)]
    [InlineData(900.0, 480.0, 0)]
    public void a_parking_area_needs_its_area_the_fleets_area_and_the_number_of_vehicles(double? area, double? fleet, int? vehicles) =>
        Fleet(Petrol, new ConditionFinding(Condition.ParkingArea, Met: true, (decimal?)area, (decimal?)fleet, vehicles))
            .When(Grant).ThenRefused(ConditionsFound.Id).Details["condition"].ShouldBe("ParkingArea");

    [Theory]
    [InlineData(Condition.SpecialVehicles)]
    [InlineData(Condition.TankVolume)]
    public void a_yes_does_not_stand_for_a_figure(Condition condition) =>
        Fleet(Petrol, new ConditionFinding(condition, Met: true))
            .When(Grant).ThenRefused(ConditionsFound.Id).Details["condition"].ShouldBe(condition.ToString());

    [Fact]
    public void a_figure_does_not_stand_for_a_yes() =>
        Fleet(Petrol, new ConditionFinding(Condition.SafetySystem, Value: 0))
            .When(Grant).ThenRefused(ConditionsFound.Id).Details["condition"].ShouldBe("SafetySystem");

    [Fact]
    public void tanks_and_payload_of_a_high_risk_fleet_are_found_out() =>
        ConditionsOfGrant.For(For(DangerousGoods), Toxic)
            .ShouldBeSubsetOf([.. DangerousGoodsFindings.All.Select(finding => finding.Condition)]);

    [Fact]
    public void what_is_no_high_risk_needs_no_payload() =>
        ConditionsOfGrant.For(For(DangerousGoods), Petrol).ShouldNotContain(Condition.NonTankPayload);

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
