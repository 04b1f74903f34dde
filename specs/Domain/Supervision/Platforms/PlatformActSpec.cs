using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms;

/// <summary>Given a platform's life so far, when an act, then.</summary>
public abstract class PlatformActSpec : DeciderSpec<MonitoringPlatform, PlatformFact, PlatformCommand, SupervisionContext>
{
    protected internal override MonitoringPlatform Initial => MonitoringPlatform.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override MonitoringPlatform Evolve(MonitoringPlatform state, PlatformFact fact) => MonitoringPlatform.Evolve(state, fact);

    protected internal override Decision<PlatformFact> Decide(MonitoringPlatform state, PlatformCommand command, SupervisionContext context) => PlatformDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
