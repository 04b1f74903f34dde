using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class InspectionDatedSpec
{
    [Fact]
    public void a_report_is_of_a_day_after_the_last_one_and_not_after_today()
    {
        InspectionDated.Check(ActiveVehicle, Day, Day).ShouldBeNull();
        InspectionDated.Check(ActiveVehicle, Day.PlusDays(1), Day).ShouldNotBeNull();
        InspectionDated.Check(ActiveVehicle, new(2026, 1, 3), Day).ShouldNotBeNull();
        InspectionDated.Check(VehicleAfter(Registered), new(2024, 1, 9), Day).ShouldNotBeNull();
    }
}
