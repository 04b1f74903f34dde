using System.Diagnostics;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Archives;

/// <summary>The powers over monitoring data, one line per act.</summary>
public static partial class ArchiveDecider
{
    public static Decision<ArchiveFact> Decide(MonitoringArchive archive, ArchiveCommand command, SupervisionContext context) =>
        SupervisionActsInOrder.Check(archive.LastOn, context) is { } refusal ? refusal : command switch
        {
            SealMonitoringData act => Decide(archive, act, context),
            LiftMonitoringSeal act => Decide(archive, act, context),
            ClearMonitoringDeletion act => Decide(archive, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
