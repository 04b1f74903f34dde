using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Rules;

public sealed class VehicleWithOtherTerminalSpec
{
    private static readonly RegisterTerminal Register = new(OtherPhone, Device, Truck, TerminalProtocol.Jt808Of2019, CodeDigest);

    [Fact]
    public void a_vehicle_that_has_another_terminal_is_not_registered_by_this_one() =>
        VehicleWithOtherTerminal.Check(Register, Context).ShouldNotBeNull().Details["terminal"].ShouldBe("13800000001");

    [Fact]
    public void by_its_own_it_is() => VehicleWithOtherTerminal.Check(Register with { Terminal = Phone }, Context).ShouldBeNull();
}
