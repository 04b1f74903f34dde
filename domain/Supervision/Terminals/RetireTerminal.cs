using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Terminals.Rules;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>Takes a terminal out of use 终端停用, after it was taken off its vehicle.</summary>
[ActOf(Role.WindowClerk, Role.Issuer, Role.Supervisor), Law(MonitoringMeasures.Art34)]
public sealed record RetireTerminal(TerminalId Terminal, string Reasons) : TerminalCommand;

public static partial class TerminalDecider
{
    private static Decision<TerminalFact> Decide(Terminal terminal, RetireTerminal command, SupervisionContext context)
    {
        if (TerminalOnFile.Check(terminal) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        if (TakenOffBeforeRetiring.Check(terminal) is { } bound) return bound;
        return new TerminalRetired(terminal.Entered!.Device, command.Reasons, context.On);
    }
}
