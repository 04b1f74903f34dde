using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources;

/// <summary>Given a source unit so far, when an act, then.</summary>
public abstract class SourceUnitActSpec : DeciderSpec<SourceUnit, SourceUnitFact, SourceUnitCommand, OverloadContext>
{
    protected static readonly SourceMonitoringBegun Monitored = new(new(2026, 1, 12));

    protected static SourceHitCounted Hit(string matter, LocalDate day) => new(matter, day, day);

    protected internal override SourceUnit Initial => SourceUnit.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override SourceUnit Evolve(SourceUnit state, SourceUnitFact fact) => SourceUnit.Evolve(state, fact);

    protected internal override Decision<SourceUnitFact> Decide(SourceUnit state, SourceUnitCommand command, OverloadContext context) =>
        SourceUnitDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
