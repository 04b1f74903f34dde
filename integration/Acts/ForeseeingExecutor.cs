using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts;

public sealed partial class Executor
{
    /// <summary>
    /// What an act would come to if it were given now: it is decided like any other, and nothing of it is recorded, its refusal neither. Whoever
    /// may not give the act does not learn what it would come to.
    /// </summary>
    /// <returns>Foreseen facts or refusal, a conflict with the version that the actor saw, or that the actor may not give it.</returns>
    /// <exception cref="LedgerUnavailableException">The database cannot be reached.</exception>
    public async Task<ActOutcome> Foresee(Act act, CancellationToken cancellation = default)
    {
        var command = CommandFacts.Of(act.Command.GetType());
        if (command.CapacityOf(act.Actor) is null) return new ActForbidden(command.Name, command.Roles);
        var path = acts.PathOf(act.Command);
        var main = new StreamName(path.Kind, path.KeyOf(act.Command));
        var (plan, theirs) = await Look(act, path, main, cancellation);
        if (!theirs) return new ActForbidden(command.Name, []);
        if (act.ExpectedVersion is { } seen && seen != plan.VersionOf(main)) return new ActConflict(main, seen, plan.VersionOf(main));
        var (law, now) = (reference.Current, clock.GetCurrentInstant());
        var context = new ActContext(act.At ?? now, now, act.Actor, law.Calendar, law.Figures);
        return await Decide(path, act.Command, context, plan, cancellation) is { } refusal
            ? new ActForeseenRefused(refusal)
            : new ActForeseen(main, now, [.. plan.Planned.OrderBy(part => part.Stream == main ? 0 : 1)]);
    }
}
