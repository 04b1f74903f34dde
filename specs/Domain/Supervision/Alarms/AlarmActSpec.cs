using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms;

/// <summary>Given an alarm so far, when an act, then.</summary>
public abstract class AlarmActSpec : DeciderSpec<AlarmCase, AlarmFact, AlarmCommand, SupervisionContext>
{
    protected internal override AlarmCase Initial => AlarmCase.Initial;

    protected internal override Actor UsualActor => Fleet;

    protected internal override AlarmCase Evolve(AlarmCase state, AlarmFact fact) => AlarmCase.Evolve(state, fact);

    protected internal override Decision<AlarmFact> Decide(AlarmCase state, AlarmCommand command, SupervisionContext context) => AlarmDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
