using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Archives.Rules;
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
        var seal = archive.Seals.FirstOrDefault(lies => (lies.Vehicle, lies.Document) == (command.Vehicle, command.Document));
        if (seal is null) return Decision<ArchiveFact>.Nothing;
        if (SealOfDivision.Check(seal, context.Actor) is { } foreign) return foreign;
        return new MonitoringSealLifted(command.Vehicle, command.Document, command.Reasons, context.On);
    }
}
