using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class ReviewOverdueBeforeStrikingSpec
{
    private static Refusal? Check(LocalDate on, VehicleDeregistration ground = VehicleDeregistration.ReviewOverdue) =>
        ReviewOverdueBeforeStriking.Check(ActiveVehicle, ground, on);

    [Fact]
    public void six_months_after_the_last_day_are_tolerated_and_the_next_day_is_not()
    {
        Check(new(2027, 7, 7)).ShouldNotBeNull().Details["months"].ShouldBe("6");
        Check(new(2027, 7, 8)).ShouldBeNull();
    }

    [Fact]
    public void other_grounds_do_not_wait() => Check(Day, VehicleDeregistration.CertificateRevoked).ShouldBeNull();
}
