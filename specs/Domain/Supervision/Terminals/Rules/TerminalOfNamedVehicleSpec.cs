using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Rules;

public sealed class TerminalOfNamedVehicleSpec
{
    private static readonly RegisterTerminal Register = new(Phone, Device, Truck, TerminalProtocol.Jt808Of2019, CodeDigest);

    [Fact]
    public void a_terminal_names_the_vehicle_that_it_is_bound_to()
    {
        TerminalOfNamedVehicle.Check(TerminalAfter(Entered, Attached), Register).ShouldBeNull();
        TerminalOfNamedVehicle.Check(TerminalAfter(Entered, Attached), Register with { Vehicle = OtherTruck }).ShouldNotBeNull();
    }
}
