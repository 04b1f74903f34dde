using System.Diagnostics;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Models;

/// <summary>The powers over the list of approved terminals, one line per act.</summary>
public static partial class TerminalModelDecider
{
    public static Decision<TerminalModelFact> Decide(TerminalModel model, TerminalModelCommand command, SupervisionContext context) =>
        SupervisionActsInOrder.Check(model.LastOn, context) is { } refusal ? refusal : command switch
        {
            ApproveTerminalModel act => Decide(model, act, context),
            WithdrawTerminalModel act => Decide(model, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
