using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>
/// The off-site weighings 非现场称重检测记录: what waits for a review, and what became of the rest. An owner who was told sees what they were
/// told of, to state and to defend (APL 41).
/// </summary>
/// <param name="CapturedOn">Day of the capture.</param>
/// <param name="Truck">How the truck stands on the road: by it the limit is found.</param>
/// <param name="ReadingKg">What the device read.</param>
/// <param name="AdjustedKg">What counts of it.</param>
/// <param name="PlateConfidence">How sure the reading of the plate is, thousandths.</param>
/// <param name="Waiting">It waits for somebody: it is neither filed nor discarded nor annulled.</param>
/// <param name="Sha256">Digest of the evidence pack.</param>
/// <param name="Version">Version of the record's stream: what an act on it is based on.</param>
[ReadModel("weigh_review_queue", version: 3)]
[ReadableBy(
    Role.Applicant, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.Supervisor,
    Role.SuperiorAuthority, Role.Auditor)]
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
    TruckConfiguration Truck,
    int AxleCount,
    int ReadingKg,
    int AdjustedKg,
    int LimitKg,
    [property: Filterable] int ExcessKg,
    string CertificateNumber,
    string Sha256,
    long Version)
{
    public string LaneNumber { get; init; } = "";

    public int SpeedKmh { get; init; }

    public WeigherClass Weigher { get; init; }

    /// <summary>Permissible error of the device, which is deducted from its reading, thousandths.</summary>
    public int ErrorPerMille { get; init; }

    /// <summary>What each axle weighed, from front to rear.</summary>
    public ImmutableArray<AxleLoad> AxleLoads { get; init; } = [];

    /// <summary>Outer size; null where the site does not measure it.</summary>
    public OuterSize? Size { get; init; }

    /// <summary>What GB 1589 allows the vehicle more by its build; null where nothing, or where it was not seen.</summary>
    public VehicleBuild? Build { get; init; }

    /// <summary>What the device said of its own capture.</summary>
    public ImmutableArray<CaptureWarning> Warnings { get; init; } = [];

    /// <summary>The pictures of the pack, each with the side from which it shows the truck.</summary>
    [ReadableByOverloadControl]
    public ImmutableArray<Picture> Pictures { get; init; } = [];

    /// <summary>The film of the crossing; null where there is none.</summary>
    [ReadableByOverloadControl]
    public Film? Film { get; init; }

    /// <summary>Digests of the pack, its pictures and its film: under these the store of evidence has the files, where they were handed in.</summary>
    [Indexed, ReadableByOverloadControl]
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Account of who held the first review: the second is somebody else's.</summary>
    [ReadableByOverloadControl]
    public string? FirstReviewer { get; init; }

    [ReadableByOverloadControl]
    public string? SecondReviewer { get; init; }

    /// <summary>Name of the owner; masked for those who do not work on it.</summary>
    [Masked(Mask.Name, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer)]
    public string? OwnerName { get; init; }

    [Indexed, ReadableByOverloadControl]
    public PartyId? Owner { get; init; }

    /// <summary>The owner, from the day on which they were told.</summary>
    [Party]
    public PartyId? Told { get; init; }

    /// <summary>道路运输证号</summary>
    [Indexed]
    public string? VehicleCertificateNumber { get; init; }

    /// <summary>Last day for the informed owner to come.</summary>
    [Filterable]
    public LocalDate? HandleBy { get; init; }

    [Indexed]
    public CaseId? Case { get; init; }

    /// <summary>Cases of others who had a part in the same overload 一超四罚.</summary>
    [ReadableByOverloadControl]
    public ImmutableArray<CaseId> LinkedCases { get; init; } = [];

    /// <summary>The pass under which the truck was on its way, for a capture that was discarded for it.</summary>
    public OversizePermitId? Permit { get; init; }

    [Filterable]
    public DiscardReason? DiscardedFor { get; init; }

    /// <summary>What the last reviewer remarked, or why the record was annulled.</summary>
    [ReadableByOverloadControl]
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
            captured.Truck, captured.Truck.AxleCount, captured.GrossKg, captured.Finding.AdjustedKg, captured.Finding.LimitKg, captured.Finding.ExcessKg,
            captured.CertificateNumber, captured.Evidence.Sha256, at.Version)
        {
            LaneNumber = captured.LaneNumber, SpeedKmh = captured.SpeedKmh, Weigher = captured.Weigher,
            ErrorPerMille = captured.Finding.ErrorPerMille, AxleLoads = [.. captured.AxleLoadsKg.Select((kg, index) => new AxleLoad(index + 1, kg))], Size = captured.Size,
            Build = captured.Build,
            Warnings = captured.Warnings, Pictures = captured.Evidence.Pictures, Film = captured.Evidence.Film,
            Files = captured.Evidence.Digests(),
        },
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
        OwnerInformed informed => row! with { Stage = WeighStage.Informed, HandleBy = informed.HandleBy.Due, Told = row.Owner },
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

/// <summary>What one axle weighed.</summary>
/// <param name="Axle">From the front, from 1.</param>
public sealed record AxleLoad(int Axle, int Kg);
