using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Archives;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Archives;

/// <summary>Given the archive so far, when an act, then.</summary>
public abstract class ArchiveActSpec : DeciderSpec<MonitoringArchive, ArchiveFact, ArchiveCommand, SupervisionContext>
{
    protected internal override MonitoringArchive Initial => MonitoringArchive.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override MonitoringArchive Evolve(MonitoringArchive state, ArchiveFact fact) => MonitoringArchive.Evolve(state, fact);

    protected internal override Decision<ArchiveFact> Decide(MonitoringArchive state, ArchiveCommand command, SupervisionContext context) => ArchiveDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
