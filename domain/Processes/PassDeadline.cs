using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Processes;

/// <summary>期限届满: the clockwork finds that the last day of a limit is over.</summary>
/// <param name="Deadline">Name of the limit; for an acknowledgement the message's id in its <c>D</c> form.</param>
/// <param name="Due">The last day that the clockwork saw: a limit that was moved meanwhile does not pass.</param>
[ActOf(Role.System), Law(OwnRules.Processes)]
public sealed record PassDeadline(ProcessId Process, string Deadline, LocalDate Due) : ProcessCommand;

public static partial class ProcessDecider
{
    private static Decision<ProcessFact> Decide(Process process, PassDeadline command, ProcessContext context)
    {
        if (process.Completed || process.Passed.ContainsKey(command.Deadline) || DueOf(process, command.Deadline) is not { } due || due.Due != command.Due)
            return Decision<ProcessFact>.Nothing;
        if (LastDayOver.Check(due, context) is { } early) return early;
        return new DeadlinePassed(command.Deadline, due.Due, context.On);
    }

    private static Deadline? DueOf(Process process, string deadline) =>
        process.Deadlines.TryGetValue(deadline, out var due) ? due
        : Guid.TryParseExact(deadline, "D", out var message) && process.Awaited.TryGetValue(message, out var awaited) ? awaited.Due
        : null;
}
