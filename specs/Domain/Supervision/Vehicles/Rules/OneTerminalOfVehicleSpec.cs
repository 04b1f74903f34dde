using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class OneTerminalOfVehicleSpec
{
    [Fact]
    public void a_vehicle_without_a_terminal_may_have_one() => OneTerminalOfVehicle.Check(VehicleAfter(Registered)).ShouldBeNull();

    [Fact]
    public void a_second_terminal_is_refused() => OneTerminalOfVehicle.Check(VehicleAfter(Registered, Bound)).ShouldNotBeNull();

    [Fact]
    public void a_trailer_has_none_of_its_own() =>
        OneTerminalOfVehicle.Check(VehicleAfter(Registered with { Particulars = Papers with { IsTrailer = true } })).ShouldNotBeNull();
}
