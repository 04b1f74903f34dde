using System.Diagnostics;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>The powers over a terminal, one line per act.</summary>
public static partial class TerminalDecider
{
    public static Decision<TerminalFact> Decide(Terminal terminal, TerminalCommand command, SupervisionContext context) =>
        SupervisionActsInOrder.Check(terminal.LastOn, context) is { } refusal ? refusal : command switch
        {
            EnterTerminal act => Decide(terminal, act, context),
            AttachTerminal act => Decide(terminal, act, context),
            RegisterTerminal act => Decide(terminal, act, context),
            AuthenticateTerminal act => Decide(terminal, act, context),
            DetachTerminal act => Decide(terminal, act, context),
            RetireTerminal act => Decide(terminal, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
