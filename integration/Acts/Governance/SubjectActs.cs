using System.Collections.Immutable;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Governance.Holds;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts.Governance;

/// <summary>What the acts on subjects and holds need to know from beyond the ledger.</summary>
/// <param name="StreamsOf">Every stream in which somebody's personal values stand, as of everything recorded so far.</param>
/// <param name="MatterOf">What such a stream is, and when it ended; the act rests on the version that was looked at.</param>
/// <param name="IsKnown">The record has what a hold is to lie on.</param>
public sealed record SubjectOutside(
    Func<PartyId, CancellationToken, ValueTask<ImmutableArray<StreamName>>> StreamsOf,
    Func<StreamName, ActPlan, CancellationToken, ValueTask<Matter>> MatterOf,
    Func<HoldScope, CancellationToken, ValueTask<bool>> IsKnown);

/// <summary>Natural persons as subjects of personal data, and the holds that keep them from being forgotten.</summary>
public sealed class SubjectActs
{
    /// <summary>Kinds of the streams that other parts read, too.</summary>
    public const string SubjectStreams = "governance.subject", HoldStreams = "governance.legal-hold";

    private readonly SubjectOutside outside;

    public SubjectActs(SubjectOutside outside)
    {
        this.outside = outside;
        Subjects = new(
            SubjectStreams, DataSubject.Initial, command => command.Subject.Value, DataSubject.Evolve, SubjectDecider.Decide, Gather,
            GovernanceActs.IsProvincial);
        Holds = new(
            HoldStreams, LegalHolds.Initial, command => command.Scope.Value, LegalHolds.Evolve, HoldDecider.Decide, Gather,
            GovernanceActs.IsProvincial);
    }

    public Aggregate<DataSubject, SubjectCommand, SubjectFact, SubjectContext> Subjects { get; }

    public Aggregate<LegalHolds, HoldCommand, HoldFact, HoldContext> Holds { get; }

    /// <summary>Who read highly sensitive values; only the host's own clockwork acts on it.</summary>
    public Aggregate<AccessLog, AccessLogCommand, AccessLogFact, ActContext> AccessLogs { get; } = new(
        "governance.access-log", AccessLog.Initial, command => command.Log, AccessLog.Evolve, AccessLogDecider.Decide,
        (_, _, context, _, _) => new(context), (_, _, actor) => actor.Is(Role.System));

    /// <summary>Enters the aggregates.</summary>
    public ActTable EnterIn(ActTable table) => table.Takes(Subjects).Takes(Holds).Takes(AccessLogs);

    /// <summary>
    /// Those of some persons who are forgotten or about to be. An act that names them rests on what was found: should somebody ask for
    /// one of them to be forgotten meanwhile, it is decided anew.
    /// </summary>
    internal async ValueTask<ImmutableHashSet<PartyId>> Leaving(IEnumerable<PartyId> persons, ActPlan plan, CancellationToken cancellation)
    {
        var leaving = ImmutableHashSet.CreateBuilder<PartyId>();
        foreach (var person in persons)
            if ((await plan.Load(Subjects, person.Value, cancellation)).IsLeaving) leaving.Add(person);
        return leaving.ToImmutable();
    }

    private async ValueTask<SubjectContext> Gather(
        DataSubject state, SubjectCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var knows = new SubjectContext(context.At, context.Now, context.Actor, context.Calendar, context.Figures, [], []);
        if (command is DeclineErasure || !command.Subject.IsNaturalPerson || state.ErasedOn is not null) return knows;
        var matters = ImmutableArray.CreateBuilder<Matter>();
        var holds = ImmutableArray.CreateBuilder<HoldOn>();
        await AddHolds(command.Subject.Value);
        foreach (var stream in await outside.StreamsOf(command.Subject, cancellation))
        {
            matters.Add(await outside.MatterOf(stream, plan, cancellation));
            await AddHolds(stream.ToString());
        }
        return knows with { Matters = matters.ToImmutable(), Holds = holds.ToImmutable() };

        async ValueTask AddHolds(string scope) => holds.AddRange(
            (await plan.Load(Holds, scope, cancellation)).InForce.Keys.Select(number => new HoldOn(scope, number)));
    }

    private async ValueTask<HoldContext> Gather(
        LegalHolds state, HoldCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) => new(
            context.At, context.Now, context.Actor, context.Calendar, context.Figures,
            IsKnown: command is not PlaceLegalHold || await outside.IsKnown(command.Scope, cancellation));
}
