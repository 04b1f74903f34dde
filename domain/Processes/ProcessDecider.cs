using System.Diagnostics;

namespace Regulatory.Domain.Processes;

/// <summary>What may be done with a process; one file per act. What a process does of itself is said by its definition.</summary>
public static partial class ProcessDecider
{
    public static Decision<ProcessFact> Decide(Process process, ProcessCommand command, ProcessContext context) => command switch
    {
        AdvanceProcess act => Decide(process, act, context),
        RecordAcknowledgement act => Decide(process, act, context),
        PassDeadline act => Decide(process, act, context),
        RequestJointReview act => Decide(process, act, context),
        _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
    };
}
