using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Orders.Rules;

public sealed class ParametersOfTerminalSpec
{
    [Fact]
    public void each_parameter_is_named_once_and_has_a_value()
    {
        ParametersOfTerminal.Check([new(0x0055, "80"), new(0x0056, "10")]).ShouldBeNull();
        ParametersOfTerminal.Check([]).ShouldNotBeNull();
        ParametersOfTerminal.Check([new(0x0055, "80"), new(0x0055, "90")]).ShouldNotBeNull();
        ParametersOfTerminal.Check([new(0, "80")]).ShouldNotBeNull();
        ParametersOfTerminal.Check([new(0x0055, "")]).ShouldNotBeNull();
        ParametersOfTerminal.Check([.. Enumerable.Range(1, 51).Select(number => new TerminalParameter(number, "1"))]).ShouldNotBeNull();
    }
}
