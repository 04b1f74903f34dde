using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracked;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Tracked;

/// <summary>Given who looked so far, when an act, then.</summary>
public abstract class TrackAccessActSpec : DeciderSpec<TrackAccess, TrackAccessFact, TrackAccessCommand, SupervisionContext>
{
    protected internal override TrackAccess Initial => TrackAccess.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override TrackAccess Evolve(TrackAccess state, TrackAccessFact fact) => TrackAccess.Evolve(state, fact);

    protected internal override Decision<TrackAccessFact> Decide(TrackAccess state, TrackAccessCommand command, SupervisionContext context) => TrackAccessDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
