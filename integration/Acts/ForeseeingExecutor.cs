using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Governance.Subjects.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts;

public sealed partial class Executor
{
    /// <summary>
    /// What an act would come to if it were given now: it is decided like any other, and nothing of it is recorded, its refusal neither. Whoever
    /// may not give the act does not learn what it would come to.
    /// </summary>
    /// <returns>
    /// Foreseen facts or refusal, a value that another holds, a conflict with the version that the actor saw, or that the actor may not give it.
    /// </returns>
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
        if (await Decide(path, act.Command, context, plan, cancellation) is { } refusal) return new ActForeseenRefused(refusal);
        foreach (var subject in plan.Subjects(catalogue))
            if (await WasErased(subject, cancellation)) return new ActForeseenRefused(NothingOfTheErased.Refuse());
        foreach (var claim in plan.Claims)
            if (await ledger.Holder(claim.Kind, claim.Value, cancellation) is { } holder && holder != claim.Stream)
                return new ActClaimTaken(claim.Kind, claim.Value);
        return new ActForeseen(main, now, [.. plan.Planned.OrderBy(part => part.Stream == main ? 0 : 1)]);
    }

    /// <summary>No key is made to find out.</summary>
    private async Task<bool> WasErased(string subject, CancellationToken cancellation) =>
        (await ledger.LoadContents(new(SubjectActs.SubjectStreams, subject), cancellation: cancellation)).Any(fact => catalogue.Decode(fact) is SubjectErased);
}
