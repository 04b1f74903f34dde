using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Rules;

public sealed class VehicleOfTerminalOnFileSpec
{
    private static readonly RegisterTerminal Register = new(Phone, Device, Truck, TerminalProtocol.Jt808Of2019, CodeDigest);

    [Fact]
    public void the_vehicle_that_a_terminal_names_is_on_file() =>
        VehicleOfTerminalOnFile.Check(TerminalAfter(Entered, Attached), Register, Context).ShouldBeNull();

    [Fact]
    public void a_vehicle_that_nobody_entered_is_not() => VehicleOfTerminalOnFile.Check(
        TerminalAfter(Entered, Attached), Register, Context with { Vehicle = SupervisedVehicle.Initial }).ShouldNotBeNull();

    [Fact]
    public void a_terminal_that_is_bound_to_none_has_none() =>
        VehicleOfTerminalOnFile.Check(TerminalAfter(Entered), Register, Context).ShouldNotBeNull();

    [Fact]
    public void a_vehicle_without_plate_yet_is_taken_for_the_one_it_is_bound_to() =>
        VehicleOfTerminalOnFile.Check(TerminalAfter(Entered, Attached), Register with { Vehicle = null }, Context).ShouldBeNull();
}
