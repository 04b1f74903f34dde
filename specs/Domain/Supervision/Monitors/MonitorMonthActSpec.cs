using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Monitors;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Monitors;

/// <summary>Given a monitor's month so far, when an act, then.</summary>
public abstract class MonitorMonthActSpec : DeciderSpec<MonitorMonth, MonitorMonthFact, MonitorMonthCommand, SupervisionContext>
{
    protected internal override MonitorMonth Initial => MonitorMonth.Initial;

    protected internal override Actor UsualActor => SupervisionExamples.Clock;

    protected internal override MonitorMonth Evolve(MonitorMonth state, MonitorMonthFact fact) => MonitorMonth.Evolve(state, fact);

    protected internal override Decision<MonitorMonthFact> Decide(MonitorMonth state, MonitorMonthCommand command, SupervisionContext context) => MonitorMonthDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
