using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>What can become true of a subject's place on a list, in life order.</summary>
public abstract record CreditListingFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>列入告知: the subject was told of the ground, the facts and the right to defend itself.</summary>
/// <param name="Name">Clear name; null for natural persons.</param>
/// <param name="PersonName">Sealed name of a natural person.</param>
/// <param name="Basis">The law or regulation that provides for the list.</param>
/// <param name="DefendBy">Last day for the defence.</param>
[Fact("credit.list.listing-notified.v1")]
public sealed record ListingNotified(
    CreditListingId Listing,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    ListingGround Ground,
    ListingEvidence Evidence,
    string Basis,
    string NoticeNumber,
    LocalDate ServedOn,
    Deadline DefendBy,
    LocalDate On) : CreditListingFact;

/// <summary>陈述申辩: the subject defended itself.</summary>
[Fact("credit.list.defence-received.v1")]
public sealed record ListingDefenceReceived(string DocumentNumber, LocalDate On) : CreditListingFact;

/// <summary>不予列入: after the defence the procedure ended without a listing.</summary>
[Fact("credit.list.listing-dropped.v1")]
public sealed record ListingDropped(string DocumentNumber, string Reasons, LocalDate On) : CreditListingFact;

/// <summary>列入决定.</summary>
/// <param name="ReviewOn">Day by which it is looked at whether the listing still stands.</param>
[Fact("credit.list.subject-listed.v1")]
public sealed record SubjectListed(
    CreditListingId Listing,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    ListingGround Ground,
    string Basis,
    string DecisionNumber,
    LocalDate ReviewOn,
    LocalDate On) : CreditListingFact;

/// <summary>送达列入决定.</summary>
[Fact("credit.list.decision-served.v1")]
public sealed record ListingDecisionServed(string ReceiptNumber, LocalDate ServedOn, LocalDate On) : CreditListingFact;

/// <summary>公布名单: after service the listing is public, with what the public reads of it.</summary>
/// <param name="Publication">Where it was published: stream of the publication, or document.</param>
[Fact("credit.list.listing-published.v1")]
public sealed record ListingPublished(
    CreditListingId Listing,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    ListingGround Ground,
    string Basis,
    string DecisionNumber,
    LocalDate ListedOn,
    LocalDate ReviewOn,
    string Publication,
    LocalDate On) : CreditListingFact;

/// <summary>移出名单.</summary>
[Fact("credit.list.subject-delisted.v1")]
public sealed record SubjectDelisted(DelistingGround Ground, string DecisionNumber, string Reasons, LocalDate On) : CreditListingFact;

/// <summary>Why a subject is listed: the ten grounds of the overload list, and those of the other lists.</summary>
public enum ListingGround
{
    /// <summary>(1) 货运车辆 1 年内违法超限运输超过 3 次</summary>
    TruckRuns,

    /// <summary>(2) 货运车辆驾驶人 1 年内违法超限运输超过 3 次</summary>
    DriverRuns,

    /// <summary>(3) 道路运输企业 1 年内违法超限运输的车辆超过 10% 并被责令停业整顿</summary>
    EnterpriseShare,

    /// <summary>(4) 维修企业改装车辆并被吊销许可</summary>
    RepairerModifying,

    /// <summary>(5) 指使、强令超限运输，被罚款 2 万元以上或者 1 年内被处罚 3 次以上</summary>
    OrderingOverload,

    /// <summary>(6) 隐瞒情况、提供虚假材料或者以不正当手段取得超限运输通行证</summary>
    PermitFraud,

    /// <summary>(7) 拒绝检测或者提供虚假信息</summary>
    RefusingInspection,

    /// <summary>(8) 堵塞、冲卡、暴力抗法、破坏设备并受公安处罚</summary>
    ViolencePunished,

    /// <summary>(9) 超限运输导致重大事故并负同等以上责任</summary>
    OverloadAccident,

    /// <summary>(10) 暴力抗法造成人员伤亡</summary>
    ViolenceWithCasualties,

    /// <summary>法律、行政法规规定的严重失信情形</summary>
    StatutoryDishonesty,

    /// <summary>连续两个周期 AAA 且无一般以上失信信息</summary>
    TwiceAaa,
}

/// <summary>What a listing rests on: the numbers that its ground asks for, and the documents that prove them.</summary>
/// <param name="Runs">Illegal overload runs within a year.</param>
/// <param name="VehiclesInViolation">Trucks of the enterprise in violation within a year.</param>
/// <param name="Vehicles">Trucks of the enterprise.</param>
/// <param name="OrderedToStop">The enterprise was ordered to stop for rectification.</param>
/// <param name="LicenceRevoked">The repairer's licence was revoked.</param>
/// <param name="Fine">Fine for ordering overload.</param>
/// <param name="Penalties">Penalties for ordering overload within a year.</param>
/// <param name="Proven">The act itself is proven by a decision or judgment.</param>
/// <param name="PolicePenalty">The police punished it.</param>
/// <param name="EqualResponsibility">Equal or greater responsibility for the accident.</param>
/// <param name="Casualties">Persons killed or injured.</param>
/// <param name="Documents">Numbers of the documents.</param>
public sealed record ListingEvidence(
    ImmutableArray<string> Documents,
    int Runs = 0,
    int VehiclesInViolation = 0,
    int Vehicles = 0,
    bool OrderedToStop = false,
    bool LicenceRevoked = false,
    Money? Fine = null,
    int Penalties = 0,
    bool Proven = false,
    bool PolicePenalty = false,
    bool EqualResponsibility = false,
    int Casualties = 0);

/// <summary>Why a subject left a list.</summary>
public enum DelistingGround
{
    /// <summary>期限届满</summary>
    TermEnded,

    /// <summary>信用修复</summary>
    Repaired,

    /// <summary>列入决定被撤销</summary>
    DecisionRevoked,

    /// <summary>不再符合条件</summary>
    NoLongerQualified,
}
