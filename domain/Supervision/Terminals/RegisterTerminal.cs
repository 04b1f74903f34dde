using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Rules;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>
/// Lets a terminal register 终端注册 (0x0100): when it is on file, bound, and its vehicle is the one it names, it gets a new code. Another
/// device under the same number gets none, and is on record as a suspected copy of the SIM.
/// </summary>
/// <param name="Vehicle">The plate that it names; null where it names none, as before a vehicle has its plate.</param>
/// <param name="CodeSha256">Digest of the code that it is given if this is accepted.</param>
[ActOf(Role.System), Law(OwnRules.TerminalAdmission)]
public sealed record RegisterTerminal(
    TerminalId Terminal, TerminalDevice Device, VehicleKey? Vehicle, TerminalProtocol Protocol, string CodeSha256) : TerminalCommand;

public static partial class TerminalDecider
{
    private static Decision<TerminalFact> Decide(Terminal terminal, RegisterTerminal command, SupervisionContext context)
    {
        if (TerminalOnFile.Check(terminal) is { } unknown) return unknown;
        if (!terminal.Entered!.Device.IsSameAs(command.Device))
            // Once a day is enough: whoever knows the number could fill the record with devices that they make up.
            return terminal.Suspected?.Seen == command.Device || terminal.Suspected?.On == context.On
                ? Decision<TerminalFact>.Nothing
                : new SimCopySuspected(command.Device, command.Vehicle, context.On);
        if (terminal.CodeSha256 == command.CodeSha256) return Decision<TerminalFact>.Nothing;
        if (VehicleOfTerminalOnFile.Check(terminal, command, context) is { } nobody) return nobody;
        if (VehicleWithOtherTerminal.Check(command, context) is { } occupied) return occupied;
        if (TerminalOfNamedVehicle.Check(terminal, command) is { } other) return other;
        return new TerminalRegistered(command.Device, command.Protocol, command.CodeSha256, context.On);
    }
}
