using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Archives.Rules;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Tracked.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Archives;

/// <summary>Seals what a vehicle left behind around a moment 封存监控数据, for instance an accident: a day before and after.</summary>
/// <param name="Around">The moment; the hours on either side are a figure.</param>
/// <param name="Document">Number of the accident, case or suit.</param>
[ActOf(Role.System, Role.Supervisor, Role.EnforcementOfficer), Law(MonitoringMeasures.Art37), Law(OwnRules.LegalHold)]
public sealed record SealMonitoringData(
    MonitoringDataKind Kind, VehicleKey Vehicle, Instant Around, SealGround Ground, string Document) : ArchiveCommand;

public static partial class ArchiveDecider
{
    private static Decision<ArchiveFact> Decide(MonitoringArchive archive, SealMonitoringData command, SupervisionContext context)
    {
        if (archive.Seals.Any(seal => (seal.Vehicle, seal.Document) == (command.Vehicle, command.Document))) return Decision<ArchiveFact>.Nothing;
        if (VehicleOnRecord.Check(context.Vehicle) is { } unknown) return unknown;
        if (OwnVehicle.Check(context.Vehicle, context.Actor) is { } foreign) return foreign;
        if (GroundsInWords.Check(command.Document) is { } blank) return blank;
        if (MomentPassed.Check(command.Around, context) is { } ahead) return ahead;
        if (DataStillThere.Check(archive, command.Around) is { } gone) return gone;
        var hours = Duration.FromHours(context.Figures.NumberOf(SupervisionFigures.HoursOfSeal, context.On));
        return new MonitoringDataSealed(
            command.Vehicle, command.Around - hours, command.Around + hours, command.Ground, command.Document,
            context.Vehicle.Registration!.Division, context.On);
    }
}
