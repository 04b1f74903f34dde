using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>The off-site weighings 非现场称重检测记录: what waits for a review, and what became of the rest.</summary>
/// <param name="CapturedOn">Day of the capture.</param>
/// <param name="ReadingKg">What the device read.</param>
/// <param name="AdjustedKg">What counts of it.</param>
/// <param name="PlateConfidence">How sure the reading of the plate is, thousandths.</param>
/// <param name="Waiting">It waits for somebody: it is neither filed nor discarded nor annulled.</param>
/// <param name="Sha256">Digest of the evidence pack.</param>
/// <param name="Version">Version of the record's stream: what an act on it is based on.</param>
[ReadModel("weigh_review_queue", version: 2), ReadableByOverloadControl]
public sealed record WeighReviewQueue(
    [property: Key] WeighRecordId Id,
    [property: Filterable] WeighStage Stage,
    [property: Filterable] bool Waiting,
    [property: Indexed] SiteId Site,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] Plate Plate,
    int PlateConfidence,
    Instant CapturedAt,
    [property: Filterable] LocalDate CapturedOn,
    TravelDirection Direction,
    int AxleCount,
    int ReadingKg,
    int AdjustedKg,
    int LimitKg,
    [property: Filterable] int ExcessKg,
    string CertificateNumber,
    string Sha256,
    long Version)
{
    /// <summary>Account of who held the first review: the second is somebody else's.</summary>
    public string? FirstReviewer { get; init; }

    public string? SecondReviewer { get; init; }

    /// <summary>Name of the owner; masked for those who do not work on it.</summary>
    [Masked(Mask.Name, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer)]
    public string? OwnerName { get; init; }

    [Indexed]
    public PartyId? Owner { get; init; }

    /// <summary>道路运输证号</summary>
    [Indexed]
    public string? VehicleCertificateNumber { get; init; }

    /// <summary>Last day for the informed owner to come.</summary>
    [Filterable]
    public LocalDate? HandleBy { get; init; }

    [Indexed]
    public CaseId? Case { get; init; }

    /// <summary>Cases of others who had a part in the same overload 一超四罚.</summary>
    public ImmutableArray<CaseId> LinkedCases { get; init; } = [];

    /// <summary>The pass under which the truck was on its way, for a capture that was discarded for it.</summary>
    public OversizePermitId? Permit { get; init; }

    [Filterable]
    public DiscardReason? DiscardedFor { get; init; }

    /// <summary>What the last reviewer remarked, or why the record was annulled.</summary>
    public string? Remark { get; init; }

    public static WeighReviewQueue Evolve(WeighReviewQueue? row, WeighRecordFact fact, FactContext at)
    {
        var next = After(row, fact, at);
        return next with
        {
            Version = at.Version, Waiting = next.Stage is not (WeighStage.Filed or WeighStage.Discarded or WeighStage.Annulled),
        };
    }

    private static WeighReviewQueue After(WeighReviewQueue? row, WeighRecordFact fact, FactContext at) => fact switch
    {
        WeighingCaptured captured => new(
            WeighRecordId.Parse(at.Key), WeighStage.Captured, true, captured.Site, captured.Division, captured.Plate,
            captured.PlateConfidence, captured.CapturedAt, ChinaTime.DayOf(captured.CapturedAt), captured.Direction,
            captured.Truck.AxleCount, captured.GrossKg, captured.Finding.AdjustedKg, captured.Finding.LimitKg, captured.Finding.ExcessKg,
            captured.CertificateNumber, captured.Evidence.Sha256, at.Version),
        WeighingScreened => row! with { Stage = WeighStage.AutoScreened },
        FirstReviewPassed passed => row! with
        {
            Stage = WeighStage.FirstReviewed, FirstReviewer = passed.Reviewer, Remark = passed.Remark,
        },
        SecondReviewPassed passed => row! with
        {
            Stage = WeighStage.SecondReviewed, SecondReviewer = passed.Reviewer, Remark = passed.Remark,
        },
        WeighEvidenceSealed => row! with { Stage = WeighStage.EvidenceSealed },
        OwnerIdentified identified => row! with
        {
            Stage = WeighStage.OwnerIdentified, Owner = identified.Owner.Party,
            OwnerName = identified.Owner.Name ?? identified.Owner.PersonName?.Clear,
            VehicleCertificateNumber = identified.VehicleCertificate,
        },
        OwnerInformed informed => row! with { Stage = WeighStage.Informed, HandleBy = informed.HandleBy.Due },
        WeighingFiled filed => row! with { Stage = WeighStage.Filed, Case = filed.Case },
        WeighingCited cited => row! with { LinkedCases = row.LinkedCases.Add(cited.Case) },
        WeighingDiscarded discarded => row! with
        {
            Stage = WeighStage.Discarded, DiscardedFor = discarded.Reason, Remark = discarded.Remark, Permit = discarded.Permit,
        },
        WeighRecordAnnulled annulled => row! with { Stage = WeighStage.Annulled, Remark = annulled.Reason },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
