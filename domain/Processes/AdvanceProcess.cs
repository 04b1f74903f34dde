using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Processes;

/// <summary>Records what a process does upon a fact 流程推进: decided by its definition, given by the clockwork alone.</summary>
/// <param name="Course">What the process did, in order; never empty.</param>
[ActOf(Role.System), Law(OwnRules.Processes)]
public sealed record AdvanceProcess(ProcessId Process, ImmutableArray<ProcessFact> Course) : ProcessCommand;

public static partial class ProcessDecider
{
    private static Decision<ProcessFact> Decide(Process process, AdvanceProcess command, ProcessContext context)
    {
        var reached = process;
        foreach (var fact in command.Course)
        {
            if (RunUnderWay.Check(reached, fact) is { } over) return over;
            if (DeclaredTransition.Check(reached, fact, context) is { } undeclared) return undeclared;
            if (StepOnce.Check(reached, fact) is { } again) return again;
            reached = Process.Evolve(reached, fact);
        }
        return Decision<ProcessFact>.Accept(command.Course);
    }
}
