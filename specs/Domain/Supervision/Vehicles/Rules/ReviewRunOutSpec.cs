using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class ReviewRunOutSpec
{
    [Fact]
    public void a_review_is_overdue_from_the_day_after_its_last()
    {
        ReviewRunOut.Check(ActiveVehicle, new(2027, 1, 7)).ShouldNotBeNull();
        ReviewRunOut.Check(ActiveVehicle, new(2027, 1, 8)).ShouldBeNull();
        ReviewRunOut.Check(VehicleAfter(Registered), new(2027, 1, 8)).ShouldNotBeNull();
    }
}
