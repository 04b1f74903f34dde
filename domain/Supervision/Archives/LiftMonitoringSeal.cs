using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Archives;

/// <summary>Lifts a seal 解除封存, when what it was laid for is over.</summary>
/// <param name="Document">The number by which the seal is known.</param>
[ActOf(Role.Supervisor, Role.SuperiorAuthority), Law(OwnRules.LegalHold)]
public sealed record LiftMonitoringSeal(MonitoringDataKind Kind, VehicleKey Vehicle, string Document, string Reasons) : ArchiveCommand;

public static partial class ArchiveDecider
{
    private static Decision<ArchiveFact> Decide(MonitoringArchive archive, LiftMonitoringSeal command, SupervisionContext context)
    {
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        return archive.Seals.Any(seal => (seal.Vehicle, seal.Document) == (command.Vehicle, command.Document))
            ? new MonitoringSealLifted(command.Vehicle, command.Document, command.Reasons, context.On)
            : Decision<ArchiveFact>.Nothing;
    }
}
