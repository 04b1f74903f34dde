using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Rules;

public sealed class TerminalOnOneVehicleSpec
{
    [Fact]
    public void one_terminal_on_two_vehicles_is_refused() =>
        TerminalOnOneVehicle.Check(VisibleTerminal, OtherTruck).ShouldNotBeNull().Details["vehicle"].ShouldBe("粤A12345/Yellow");

    [Fact]
    public void a_free_one_may_be_bound()
    {
        TerminalOnOneVehicle.Check(TerminalAfter(Entered), OtherTruck).ShouldBeNull();
        TerminalOnOneVehicle.Check(VisibleTerminal, Truck).ShouldBeNull();
    }
}
