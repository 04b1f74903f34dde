using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>What can become legally true of an off-site weighing, in life order. The stored contract.</summary>
public abstract record WeighRecordFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>采集: a device weighed and filmed a truck. The masses stand as they were read; nobody edits them (O-12).</summary>
/// <param name="CapturedAt">By the synchronised clock of the site.</param>
/// <param name="PlateConfidence">How sure the reading of the plate is, thousandths.</param>
/// <param name="AxleLoadsKg">One load an axle, from front to rear.</param>
/// <param name="GrossKg">Reading of the total mass.</param>
/// <param name="Finding">What the readings came to by the law of the day.</param>
/// <param name="Size">Null where the site does not measure it.</param>
[Fact("enforcement.weigh-record.captured.v1")]
public sealed record WeighingCaptured(
    SiteId Site,
    DivisionCode Division,
    string Agency,
    RoadPosition? Position,
    string DeviceNumber,
    WeigherClass Weigher,
    string CertificateNumber,
    LocalDate CertificateValidUntil,
    Instant CapturedAt,
    string LaneNumber,
    TravelDirection Direction,
    int SpeedKmh,
    Plate Plate,
    int PlateConfidence,
    TruckConfiguration Truck,
    ImmutableArray<int> AxleLoadsKg,
    int GrossKg,
    MassFinding Finding,
    OuterSize? Size,
    EvidencePack Evidence,
    ImmutableArray<CaptureWarning> Warnings,
    LocalDate On) : WeighRecordFact
{
    /// <summary>What GB 1589 allows the vehicle more by its build; null where nothing, or where it was not seen.</summary>
    public VehicleBuild? Build { get; init; }
}

/// <summary>自动筛查: the pack is complete, and what counts of the reading lies above the limit.</summary>
[Fact("enforcement.weigh-record.screened.v1")]
public sealed record WeighingScreened(LocalDate On) : WeighRecordFact;

/// <summary>初审 (APL 41).</summary>
/// <param name="Reviewer">Account of the reviewer.</param>
[Fact("enforcement.weigh-record.first-review-passed.v1")]
public sealed record FirstReviewPassed(string Reviewer, string? Remark, LocalDate On) : WeighRecordFact;

/// <summary>复审: by somebody else.</summary>
/// <inheritdoc cref="FirstReviewPassed"/>
[Fact("enforcement.weigh-record.second-review-passed.v1")]
public sealed record SecondReviewPassed(string Reviewer, string? Remark, LocalDate On) : WeighRecordFact;

/// <summary>固证: the reviewed pack was put under seal.</summary>
/// <param name="Sha256">Digest of the pack, as it was captured.</param>
[Fact("enforcement.weigh-record.evidence-sealed.v1")]
public sealed record WeighEvidenceSealed(string Sha256, LocalDate On) : WeighRecordFact;

/// <summary>查明车主: whose truck it is.</summary>
/// <param name="Enterprise">The operator on whose licence the truck stands; null for a truck without one.</param>
/// <param name="VehicleCertificate">道路运输证号</param>
[Fact("enforcement.weigh-record.owner-identified.v1")]
public sealed record OwnerIdentified(
    PartyOnRecord Owner, PartyId? Enterprise, string? VehicleCertificate, LocalDate On) : WeighRecordFact;

/// <summary>告知 (APL 41): the owner was told and knows how to look, to state and to defend.</summary>
/// <param name="HandleBy">Last day to come and have the matter handled.</param>
[Fact("enforcement.weigh-record.owner-informed.v1")]
public sealed record OwnerInformed(InformChannel Channel, Deadline HandleBy, LocalDate On) : WeighRecordFact;

/// <summary>立案: the capture became part of a case.</summary>
/// <param name="Journey">What tells this journey from another, for instance the waybill's number; null where nothing does.</param>
[Fact("enforcement.weigh-record.filed.v1")]
public sealed record WeighingFiled(CaseId Case, string? Journey, LocalDate On) : WeighRecordFact;

/// <summary>关联案件: a case of somebody else who had a part in the same overload rests on the capture, too (一超四罚).</summary>
[Fact("enforcement.weigh-record.cited.v1")]
public sealed record WeighingCited(CaseId Case, OffenceCode Offence, LocalDate On) : WeighRecordFact;

/// <summary>作废 before a case: the capture proves nothing, or nothing forbidden.</summary>
/// <param name="Reviewer">Account of who failed it; null when the screening did.</param>
[Fact("enforcement.weigh-record.discarded.v1")]
public sealed record WeighingDiscarded(
    DiscardReason Reason, string? Remark, string? Reviewer, LocalDate On) : WeighRecordFact
{
    /// <summary>The pass under which the truck was on its way.</summary>
    public OversizePermitId? Permit { get; init; }
}

/// <summary>撤销记录 (O-12): the only way to correct a mass, with another record in its place.</summary>
[Fact("enforcement.weigh-record.annulled.v1")]
public sealed record WeighRecordAnnulled(string Reason, WeighRecordId? ReplacedBy, LocalDate On) : WeighRecordFact
{
    /// <summary>What falls away: what was counted of it is taken out again.</summary>
    public AnnulledReading? Reading { get; init; }
}

/// <summary>Where and when a record that was annulled had been captured.</summary>
/// <param name="OverLimit">What counted of it lay above the limit.</param>
public sealed record AnnulledReading(SiteId Site, DivisionCode Division, LocalDate CapturedOn, bool OverLimit);

/// <summary>How an owner is told.</summary>
public enum InformChannel
{
    /// <summary>短信</summary>
    TextMessage,

    /// <summary>手机应用</summary>
    App,

    /// <summary>邮寄</summary>
    Post,
}

/// <summary>Why a capture was discarded.</summary>
public enum DiscardReason
{
    /// <summary>未超限</summary>
    WithinLimit,

    /// <summary>缺车头或者侧面照片</summary>
    PictureMissing,

    /// <summary>号牌识别可信度不足</summary>
    PlateUncertain,

    /// <summary>行驶异常</summary>
    AbnormalDriving,

    /// <summary>设备异常</summary>
    DeviceFault,

    /// <summary>视频不足</summary>
    FilmTooShort,

    /// <summary>审核未通过</summary>
    ReviewFailed,

    /// <summary>车主无法查明</summary>
    OwnerUnknown,

    /// <summary>持有效超限运输通行证</summary>
    UnderPermit,
}
