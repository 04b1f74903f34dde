using Regulatory.Domain.Kernel;
using Regulatory.Ledger;
using Regulatory.Ledger.Personal;

namespace Regulatory.Integration.Acts;

public sealed partial class Executor
{
    /// <summary>
    /// Executes acts that take matters over from an earlier register, all in one round trip. Each is decided as any other, except that
    /// nothing is read first: it is taken that the matter is new here, and the ledger holds that against the truth. One whose matter is
    /// not new goes the ordinary way by itself.
    /// </summary>
    /// <param name="imported">At most as many as the ledger imports in one call, the facts of each counted.</param>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="LedgerUnavailableException">The database cannot be reached: the acts may be sent again with the same ids.</exception>
    public async Task<IReadOnlyList<ActOutcome>> Import(IReadOnlyList<Act> imported, CancellationToken cancellation = default)
    {
        var law = reference.Current;
        var now = clock.GetCurrentInstant();
        var outcomes = new ActOutcome[imported.Count];
        var decided = new List<(int Index, StreamName Main, Role Capacity, ActPlan Plan, Refusal? Refusal)>();
        for (var i = 0; i < outcomes.Length; i++)
        {
            var act = imported[i];
            var command = CommandFacts.Of(act.Command.GetType());
            if (command.CapacityOf(act.Actor) is not { } capacity)
            {
                outcomes[i] = new ActForbidden(command.Name, command.Roles);
                continue;
            }
            var path = acts.PathOf(act.Command);
            var plan = new ActPlan(this);
            path.PresumeNew(act.Command, plan);
            if (!await path.IsTheirs(act.Command, act.Actor, plan, cancellation))
            {
                outcomes[i] = new ActForbidden(command.Name, []);
                continue;
            }
            var context = new ActContext(act.At ?? now, now, act.Actor, law.Calendar, law.Figures);
            var refusal = await Decide(path, act.Command, context, plan, cancellation);
            decided.Add((i, new(path.Kind, path.KeyOf(act.Command)), capacity, plan, refusal));
        }
        await PrepareKeys(decided.Where(one => one.Refusal is null).Select(one => one.Plan), cancellation);

        var requests = new List<AppendRequest>(decided.Count);
        for (var i = 0; i < decided.Count; i++)
        {
            var (index, main, capacity, plan, refusal) = decided[i];
            var name = CommandFacts.Of(imported[index].Command.GetType()).Name;
            var (request, forgotten) = await RequestOf(
                imported[index], name, FingerprintOf(imported[index], name), capacity, main, plan, outdated: false, refusal, law.Version, cancellation);
            decided[i] = (index, main, capacity, plan, refusal ?? forgotten);
            requests.Add(request);
        }
        var recorded = await ledger.Import(requests, cancellation);
        for (var i = 0; i < recorded.Length; i++)
        {
            var (index, main, _, plan, refusal) = decided[i];
            outcomes[index] = recorded[i] is Conflict
                ? await Execute(imported[index], cancellation)
                : await Answer(recorded[i], imported[index], main, plan, refusal, cancellation);
        }
        return outcomes;
    }

    /// <summary>All keys in one round trip. If somebody was erased, each act finds out for itself whether it is about them.</summary>
    private async Task PrepareKeys(IEnumerable<ActPlan> plans, CancellationToken cancellation)
    {
        try
        {
            await prepareKeys(plans.SelectMany(plan => plan.Subjects(catalogue)).Distinct(StringComparer.Ordinal), cancellation);
        }
        catch (SubjectErasedException)
        {
            return;
        }
    }

    private string FingerprintOf(Act act, string name) => pseudonyms.Fingerprint(act.Actor.Account, name, catalogue.Codec.Encode(act.Command));
}
