using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Counters.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Counters.Rules;

public sealed class FleetOfEnterpriseSpec : ViolationCounterActSpec
{
    [Fact]
    public void a_fleet_is_counted_at_the_end_of_a_month_that_is_over()
    {
        Given().When(new RecordFleet(OfEnterprise, new(2026, 2, 28), 20)).ThenFacts(new FleetRecorded(new(2026, 2, 28), 20, Day));
        Given().When(new RecordFleet(OfEnterprise, new(2026, 2, 27), 20)).ThenRefused(FleetOfEnterprise.Id);
        Given().When(new RecordFleet(OfEnterprise, new(2026, 3, 31), 20)).ThenRefused(FleetOfEnterprise.Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void of_no_trucks_no_share_can_be_in_violation(int trucks) =>
        Given().When(new RecordFleet(OfEnterprise, new(2026, 2, 28), trucks)).ThenRefused(FleetOfEnterprise.Id);

    [Fact]
    public void a_truck_has_no_fleet() => Given().When(new RecordFleet(OfTruck, new(2026, 2, 28), 1)).ThenRefused(FleetOfEnterprise.Id);
}
