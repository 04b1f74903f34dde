using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class OneVehicleAtATimeSpec
{
    private static readonly DriverDutyLog Driving = LogAfter(LogOpened, AtTheWheel);

    [Fact]
    public void a_driver_at_the_wheel_of_a_moving_vehicle_takes_no_other() =>
        OneVehicleAtATime.Check(Driving, OtherTruck, Context).ShouldNotBeNull().Details["vehicle"].ShouldBe("粤A12345/Yellow");

    [Fact]
    public void of_one_that_stands_the_driver_does() =>
        OneVehicleAtATime.Check(Driving, OtherTruck, Context with { Standing = [Truck] }).ShouldBeNull();

    [Fact]
    public void the_same_vehicle_is_no_other()
    {
        OneVehicleAtATime.Check(Driving, Truck, Context).ShouldBeNull();
        OneVehicleAtATime.Check(LogAfter(LogOpened), OtherTruck, Context).ShouldBeNull();
    }
}
