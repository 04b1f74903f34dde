using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>
/// C6 收集证据 (APL 46): takes an item down with its digest, source, time and officers. What a device captured needs no officers at the
/// spot; it is reviewed before use instead (APL 41).
/// </summary>
/// <param name="FileSha256">Digest of its file, which must lie in the store; null for things and papers that have none.</param>
/// <param name="Site">Monitoring site whose device captured it, with <paramref name="Device"/> and <paramref name="CollectedAt"/>.</param>
[ActOf(Role.EnforcementOfficer, Role.System), Law(AdministrativePenaltyLaw.Art46)]
public sealed record RecordEvidence(
    EvidenceId Evidence,
    EvidenceKind Kind,
    string Title,
    DivisionCode Division,
    string Source,
    string Place,
    ImmutableArray<AssignedOfficer> Officers,
    Instant CollectedAt,
    string? FileSha256 = null,
    SiteId? Site = null,
    string? Device = null,
    CaseId? Case = null,
    LeadId? Lead = null,
    InspectionId? Inspection = null) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, RecordEvidence command, EnforcementContext context)
    {
        if (NewOnRecord.Check(item.Exists, command.Evidence) is { } twice) return twice;
        if (StatedInWriting.Check(("title", command.Title), ("source", command.Source), ("place", command.Place)) is { } bare) return bare;
        if (CollectedInTime.Check(command.CollectedAt, context) is { } untimely) return untimely;
        if (FileInStore.Check(command, context) is { } missing) return missing;
        if (CaptureByKnownDevice.Check(command, context) is { } unknown) return unknown;
        if (command.Site is null)
        {
            if (TwoCertifiedOfficers.Check(command.Officers, ChinaTime.DayOf(command.CollectedAt)) is { } alone) return alone;
            if (ActingOfficerPresent.Check(command.Officers, context) is { } absent) return absent;
        }
        return new EvidenceCollected(
            command.Kind, command.Title, command.Case, command.Lead, command.Inspection, command.Division, context.Actor.Agency,
            command.Source, command.Place, command.FileSha256 is null ? null : context.StoredFile, CaptureOf(command, context),
            command.Officers, context.Actor.Account, command.CollectedAt, context.On);
    }

    private static DeviceCapture? CaptureOf(RecordEvidence command, EnforcementContext context) => command.Site is { } site
        ? new(
            site, command.Device!, context.Device!.VerificationCertificate, context.Device.VerifiedUntil, context.Device.SiteInService,
            command.CollectedAt)
        : null;
}
