using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Identities.Rules;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Terminals.Models.Rules;
using Regulatory.Domain.Supervision.Terminals.Rules;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>Enters a terminal of an approved model 终端登记, under the number of its SIM.</summary>
[ActOf(Role.WindowClerk, Role.Issuer, Role.Supervisor), Law(MonitoringMeasures.Art34)]
public sealed record EnterTerminal(TerminalId Terminal, TerminalDevice Device, TerminalProtocol Protocol, DivisionCode Division) : TerminalCommand;

public static partial class TerminalDecider
{
    private static Decision<TerminalFact> Decide(Terminal terminal, EnterTerminal command, SupervisionContext context)
    {
        if (NumberOfOneTerminal.Check(terminal) is { } taken) return taken;
        if (GroundsInWords.Check(command.Device.Maker, command.Device.Model, command.Device.SerialNumber) is { } blank) return blank;
        if (DeviceOnOneTerminal.Check(context.Identity, command.Device.SerialNumber, command.Terminal.ToString()) is { } elsewhere) return elsewhere;
        if (ApprovedTerminal.Check(context.TerminalModel, context.On) is { } unapproved) return unapproved;
        return new TerminalEntered(command.Device, command.Protocol, command.Division, context.On);
    }
}
