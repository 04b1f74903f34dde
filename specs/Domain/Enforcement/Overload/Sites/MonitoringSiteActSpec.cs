using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sites;

/// <summary>Given a site's life so far, when an act, then.</summary>
public abstract class MonitoringSiteActSpec : DeciderSpec<MonitoringSite, MonitoringSiteFact, MonitoringSiteCommand, OverloadContext>
{
    protected static readonly SiteSuspended Suspended = new("设备检修", new(2026, 3, 1));

    protected internal override MonitoringSite Initial => MonitoringSite.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override MonitoringSite Evolve(MonitoringSite state, MonitoringSiteFact fact) => MonitoringSite.Evolve(state, fact);

    protected internal override Decision<MonitoringSiteFact> Decide(MonitoringSite state, MonitoringSiteCommand command, OverloadContext context) =>
        MonitoringSiteDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
