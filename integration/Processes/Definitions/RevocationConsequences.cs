using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 许可证件失效后果 (ALL 70, RTR 53; licensing §9): a licence in force for carriage ended. Waybills under it are blocked from that moment, the
/// vehicle certificates under it are suspended, the vehicles under supervision stand still (vehicles §10), and who shares the supervision is told and acknowledges within three working days. A
/// second ending of the same licence joins the first; when the licence is restored, all of it is undone.
/// </summary>
public static class RevocationConsequences
{
    private const string Ended = "Ended", Done = "Done", Undoing = "Undoing", Undone = "Undone";

    private const string Number = "licence-number", Document = "document";

    /// <summary>Number under which certificates are suspended: by it they are known again when they are to be freed.</summary>
    private const string Order = "order";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.RevocationConsequences,
        [
            new(null, Ended, "LicenceExpired, LicenceRescinded, LicenceRevoked, LicenceWithdrawn, LicenceDeregistered"),
            new(Ended, Done, "AcknowledgementReceived", Ends: true),
            new(Ended, Undoing, "LicenceRestored"),
            new(null, Undoing, "LicenceRestored"),
            new(Undoing, Ended, "LicenceExpired, LicenceRescinded, LicenceRevoked, LicenceWithdrawn, LicenceDeregistered"),
            new(Undoing, Undone, "AcknowledgementReceived", Ends: true),
        ],
        [typeof(LicenceFact)],
        KeysOf, Upon)
    {
        LooksBack = static seen => seen.Fact is LicenceFact,
        Asks = static (_, seen) => seen.Fact is LicenceFact
            ? ProcessQuestions.None with { CertificatesUnder = LicenceId.Parse(seen.Stream.Key), VehiclesUnder = OperatorIn(seen) }
            : ProcessQuestions.None,
    };

    private static IEnumerable<string> KeysOf(FactSeen seen) =>
        DocumentOf(seen.Fact) is not null || seen.Fact is LicenceRestored ? [seen.Stream.Key] : [];

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook)
    {
        if (seen.Fact is LicenceFact)
        {
            var licence = seen.Before.Cast<LicenceFact>().Aggregate(Licence.Initial, Licence.Evolve);
            return seen.Fact is LicenceRestored restored ? Restored(process, licence, restored, seen, outlook)
                : IsOfRoadTransport(licence.Kind) ? EndedBy(process, licence, seen, outlook)
                : [];
        }
        return (process.IsRunning, seen.Fact) switch
        {
            (true, AcknowledgementReceived) when process.Awaited.IsEmpty => [new Move.End(process.State is Undoing ? Undone : Done)],
            (true, DeadlinePassed passed) => Steps.Late(process, passed),
            (true, ProcessStepRefused refused) => [Steps.Refused(refused, Role.DecisionMaker)],
            _ => [],
        };
    }

    private static IEnumerable<Move> EndedBy(Process process, Licence licence, FactSeen seen, Outlook outlook)
    {
        var document = DocumentOf(seen.Fact)!;
        if (process is { IsRunning: true, State: Ended } || licence.EndedAs is not null)
        {
            if (process.IsRunning) yield return new Move.Join(("ended-again-by", document));
            yield break;
        }
        var order = document.Length > 0 ? document : $"{licence.Number} 有效期届满";
        if (process.IsRunning)
        {
            yield return new Move.GoTo(Ended, AdministrativeLicensingLaw.Art70);
            yield return new Move.Join((Order, order));
        }
        else
            yield return new Move.Start(
                Ended, (Number, licence.Number), (Document, document), (Order, order), ("division", licence.Division.ToString()));
        yield return new Move.Block(seen.Stream.ToString(), AdministrativeLicensingLaw.Art70);
        foreach (var certificate in outlook.Certificates.Where(certificate => certificate.IsUsable))
            yield return new Move.Give(
                $"suspend:{certificate.Id}@{seen.Position}", new SuspendLicence(certificate.Id, SuspensionKind.LicenceWithheld, order),
                AdministrativeLicensingLaw.Art70);
        foreach (var vehicle in outlook.Vehicles.Where(vehicle => !vehicle.IsSuspended))
            yield return new Move.Give(
                $"stand-still:{vehicle.Vehicle}@{seen.Position}", new SuspendVehicle(vehicle.Vehicle, VehicleSuspension.LicenceEnded, order),
                AdministrativeLicensingLaw.Art70);
        foreach (var partner in Told(licence))
            yield return new Move.Tell(
                partner, ProcessNotices.LicenceEnded, outlook.ToAcknowledge(seen.On), RoadTransportRegulations.Art53,
                Steps.Occasion(seen),
                (Number, licence.Number), ("item", licence.Item.ToString()), ("division", licence.Division.ToString()),
                ("how", seen.Fact.GetType().Name), (Document, document), ("ended-on", Steps.Iso(seen.On)));
    }

    private static IEnumerable<Move> Restored(Process process, Licence licence, LicenceRestored restored, FactSeen seen, Outlook outlook)
    {
        if (process.Run == 0 || process.State is Undoing) yield break;
        if (process.IsRunning) yield return new Move.GoTo(Undoing, AdministrativeLicensingLaw.Art60);
        else yield return new Move.Start(Undoing, (Number, licence.Number), (Order, process.Known(Order)), ("division", licence.Division.ToString()));
        if (process.Blocked) yield return new Move.Release(seen.Stream.ToString(), AdministrativeLicensingLaw.Art60);
        var order = process.Known(Order);
        foreach (var certificate in outlook.Certificates.Where(certificate => certificate.SuspendedBy == order))
            yield return new Move.Give(
                $"resume:{certificate.Id}@{seen.Position}", new LiftSuspension(certificate.Id, restored.DocumentNumber), AdministrativeLicensingLaw.Art60);
        foreach (var vehicle in outlook.Vehicles.Where(vehicle => vehicle.IsSuspended && vehicle.SuspendedBy == order))
            yield return new Move.Give(
                $"operate:{vehicle.Vehicle}@{seen.Position}", new ResumeVehicle(vehicle.Vehicle, restored.DocumentNumber), AdministrativeLicensingLaw.Art60);
        foreach (var partner in Told(licence))
            yield return new Move.Tell(
                partner, ProcessNotices.LicenceRestored, outlook.ToAcknowledge(seen.On), RoadTransportRegulations.Art53,
                Steps.Occasion(seen),
                (Number, licence.Number), (Document, restored.DocumentNumber), ("restored-on", Steps.Iso(seen.On)));
    }

    /// <summary>Number of the operator's licence, under which vehicles may be entered; a certificate and a person's licence have none.</summary>
    private static string? OperatorIn(FactSeen seen)
    {
        var licence = seen.Before.Cast<LicenceFact>().Aggregate(Licence.Initial, Licence.Evolve);
        return licence.Exists && licence.Kind is not LicenceKind.VehicleCertificate && !licence.Kind.IsQualification() ? licence.Number : null;
    }

    private static bool IsOfRoadTransport(LicenceKind kind) => kind
        is not (LicenceKind.OversizeTransport or LicenceKind.HighwayWorks or LicenceKind.Other or LicenceKind.WaterTransport
            or LicenceKind.PortOperation or LicenceKind.BodyQualification);

    /// <summary>Who shares the supervision (RTR 53). A person's qualification concerns the police alone.</summary>
    private static IEnumerable<string> Told(Licence licence) =>
        licence.Kind.IsQualification() || licence.Holder?.Kind is ApplicantKind.NaturalPerson
            ? [Partners.Police]
            : [Partners.MarketRegulation, Partners.MonitoringPlatform, Partners.Police];

    /// <summary>The document by which a fact ends a licence; empty for an expiry, null for other facts.</summary>
    private static string? DocumentOf(object fact) => fact switch
    {
        LicenceExpired => "",
        LicenceRescinded rescinded => rescinded.DecisionNumber,
        LicenceRevoked revoked => revoked.DecisionNumber,
        LicenceWithdrawn withdrawn => withdrawn.DecisionNumber,
        LicenceDeregistered deregistered => deregistered.Document,
        _ => null,
    };
}
