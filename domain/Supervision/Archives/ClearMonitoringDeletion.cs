using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Archives.Rules;

namespace Regulatory.Domain.Supervision.Archives;

/// <summary>Lets old monitoring data go 到期删除; whoever deletes them asks first, and deletes what was cleared and nothing else.</summary>
/// <param name="Through">Last day of what is to go.</param>
[ActOf(Role.System, Role.Administrator), Law(MonitoringMeasures.Art25)]
public sealed record ClearMonitoringDeletion(MonitoringDataKind Kind, LocalDate Through) : ArchiveCommand;

public static partial class ArchiveDecider
{
    private static Decision<ArchiveFact> Decide(MonitoringArchive archive, ClearMonitoringDeletion command, SupervisionContext context)
    {
        if (archive.Through >= command.Through) return Decision<ArchiveFact>.Nothing;
        if (RetentionOfMonitoringData.Check(archive, command, context.On) is { } kept) return kept;
        return new MonitoringDeletionCleared(command.Through, context.On);
    }
}
