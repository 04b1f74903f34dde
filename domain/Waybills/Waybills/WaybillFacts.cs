using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Domain.Waybills.Trips;

namespace Regulatory.Domain.Waybills;

/// <summary>What can become legally true of a waybill, in life order. The stored contract.</summary>
public abstract record WaybillFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>制单: a dispatcher of the carrier wrote it.</summary>
/// <param name="Division">Where the carrier's licence is registered; of the dispatcher where it is on no register.</param>
[Fact("waybills.waybill.drafted.v1")]
public sealed record WaybillDrafted(
    WaybillNumber Number, WaybillContent Content, DivisionCode Division, Instant At, LocalDate On) : WaybillFact;

/// <summary>改单: it says something else now, and is to be validated anew.</summary>
[Fact("waybills.waybill.revised.v1")]
public sealed record WaybillRevised(WaybillContent Content, LocalDate On) : WaybillFact;

/// <summary>计划路线: the way of the trip was drawn on the map, or drawn anew.</summary>
/// <param name="Line">Points in the order of the way.</param>
/// <param name="Reason">Why it is another than before, where the vehicle is on its way.</param>
/// <param name="At">From when on it holds.</param>
[Fact("waybills.waybill.route-planned.v1")]
public sealed record RoutePlanned(ImmutableArray<WaybillPoint> Line, string? Reason, Instant At, LocalDate On) : WaybillFact;

/// <summary>校验通过: it breaks none of the hard rules.</summary>
[Fact("waybills.waybill.validated.v1")]
public sealed record WaybillValidated(ImmutableArray<SoftWarning> Warnings, Instant At, LocalDate On) : WaybillFact;

/// <summary>校验未通过</summary>
/// <param name="Broken">Every hard rule that it breaks.</param>
[Fact("waybills.waybill.rejected.v1")]
public sealed record WaybillRejected(
    ImmutableArray<BrokenRule> Broken, ImmutableArray<SoftWarning> Warnings, Instant At, LocalDate On) : WaybillFact;

/// <summary>派单: it was issued and given to the driver (O29 24).</summary>
/// <param name="Snapshot">What was true then.</param>
[Fact("waybills.waybill.issued.v1")]
public sealed record WaybillIssued(
    IssueSnapshot Snapshot, ImmutableArray<SoftWarning> Warnings, Instant At, LocalDate On) : WaybillFact;

/// <summary>召回: what it was issued by no longer holds, and the vehicle has not left.</summary>
/// <param name="Grounds">Why, in words.</param>
/// <param name="Document">Number of the document on which it rests; null where a register says so.</param>
[Fact("waybills.waybill.recalled.v1")]
public sealed record WaybillRecalled(string Grounds, string? Document, LocalDate On) : WaybillFact;

/// <summary>例检: the driver or the escort checked vehicle, tank, devices and terminal, and was briefed (O29 25).</summary>
/// <param name="TerminalSeenAt">When the terminal was last online; null where its signals are not received here.</param>
/// <param name="IsComplete">Everybody who must has checked: driver and escort, or the driver where there is no escort.</param>
[Fact("waybills.waybill.pre-trip-checked.v1")]
public sealed record PreTripCheckRecorded(
    CrewDuty By, ImmutableArray<PreTripAnswer> Answers, Instant? TerminalSeenAt, bool IsComplete, Instant At, LocalDate On) : WaybillFact;

/// <summary>装货查验合格: the five checks passed, and the vehicle was loaded.</summary>
[Fact("waybills.waybill.loading-confirmed.v1")]
public sealed record LoadingConfirmed(
    ImmutableArray<LoadingAnswer> Answers, int LoadedKg, int GrossKg, string RecordNumber, Instant At, LocalDate On) : WaybillFact;

/// <summary>不予装货: at least one check failed; the regulator of the carrier is told.</summary>
/// <param name="Failed">In the order of the law.</param>
[Fact("waybills.waybill.loading-refused.v1")]
public sealed record LoadingRefused(
    ImmutableArray<LoadingCheck> Failed, ImmutableArray<LoadingAnswer> Answers, Instant At, LocalDate On) : WaybillFact;

/// <summary>轨迹检出起运: the vehicle was seen to leave, and its driver had not said so.</summary>
/// <param name="IsReady">It was checked and loaded by the record, and nobody on it was under way elsewhere, so that it departs by this.</param>
[Fact("waybills.waybill.departure-seen.v1")]
public sealed record DepartureSeen(Instant SeenAt, WaybillPoint Point, bool IsReady, LocalDate On) : WaybillFact;

/// <summary>起运</summary>
[Fact("waybills.waybill.departed.v1")]
public sealed record WaybillDeparted(Instant At, LocalDate On) : WaybillFact;

/// <summary>在途: the vehicle was seen on its way.</summary>
[Fact("waybills.waybill.under-way.v1")]
public sealed record WaybillUnderWay(Instant SeenAt, LocalDate On) : WaybillFact;

/// <summary>偏离: off the planned way, in a restricted zone, too fast, or stopped where it should not (waybills §4).</summary>
[Fact("waybills.waybill.deviation-detected.v1")]
public sealed record DeviationDetected(Deviation Deviation, LocalDate On) : WaybillFact;

/// <summary>事故报告</summary>
/// <param name="What">What happened.</param>
[Fact("waybills.waybill.incident-reported.v1")]
public sealed record IncidentReported(
    IncidentKind Kind, string What, string Place, WaybillPoint? Point, Instant HappenedAt, LocalDate On) : WaybillFact;

/// <summary>在途变更: destination, consignee, vehicle or crew changed on the way.</summary>
/// <param name="Content">What it says from now on.</param>
/// <param name="Freed">Books of vehicles and persons that are no longer on the trip.</param>
[Fact("waybills.waybill.amended.v1")]
public sealed record WaybillAmended(
    WaybillContent Content, string Reason, ImmutableArray<TripBookId> Freed, IssueSnapshot Snapshot, LocalDate On) : WaybillFact;

/// <summary>异常停运: the trip stands still for a reason.</summary>
[Fact("waybills.waybill.suspended.v1")]
public sealed record TripSuspended(string Reason, string Place, Instant At, LocalDate On) : WaybillFact;

/// <summary>恢复运行</summary>
[Fact("waybills.waybill.resumed.v1")]
public sealed record TripResumed(Instant At, LocalDate On) : WaybillFact;

/// <summary>到达</summary>
/// <param name="PhotoSha256">The photo that stands in for the terminal's position; null where that was enough.</param>
[Fact("waybills.waybill.arrived.v1")]
public sealed record WaybillArrived(WaybillPoint? Position, string? PhotoSha256, Instant At, LocalDate On) : WaybillFact;

/// <summary>轨迹匹配: how much of the planned way the track covers (waybills §9).</summary>
/// <param name="Permille">Of the line, within the corridor.</param>
/// <param name="LineMetres">Length of the line.</param>
[Fact("waybills.waybill.track-matched.v1")]
public sealed record TrackMatched(int Permille, int LineMetres, LocalDate On) : WaybillFact;

/// <summary>签收</summary>
/// <param name="ReceivedKg">What was handed over.</param>
/// <param name="ShortageKg">What of the loaded mass is missing; 0 for none.</param>
/// <param name="Explanation">Why; null where nobody said.</param>
/// <param name="Carried">What came from where to where, for the statistics of flows.</param>
[Fact("waybills.waybill.goods-signed.v1")]
public sealed record GoodsSigned(
    int ReceivedKg, int ShortageKg, string? Explanation, CarriedGoods Carried, Instant At, LocalDate On) : WaybillFact;

/// <summary>短少说明</summary>
[Fact("waybills.waybill.shortage-explained.v1")]
public sealed record ShortageExplained(string Explanation, LocalDate On) : WaybillFact;

/// <summary>完结: nothing of it changes any more.</summary>
[Fact("waybills.waybill.completed.v1")]
public sealed record WaybillCompleted(Instant At, LocalDate On) : WaybillFact;

/// <summary>取消: before the departure.</summary>
[Fact("waybills.waybill.cancelled.v1")]
public sealed record WaybillCancelled(string Reason, LocalDate On) : WaybillFact;

/// <summary>作废: it was issued with wrong data; it keeps its number, and another takes its place.</summary>
[Fact("waybills.waybill.voided.v1")]
public sealed record WaybillVoided(string Reason, WaybillId Replacement, LocalDate On) : WaybillFact;

/// <summary>超时未完结</summary>
/// <param name="Due">The planned arrival, and the hours of grace after it.</param>
[Fact("waybills.waybill.overdue.v1")]
public sealed record WaybillOverdue(Instant Due, LocalDate On) : WaybillFact;

/// <summary>路检: two officers at least looked at vehicle, crew, goods and papers on the road.</summary>
[Fact("waybills.waybill.roadside-inspected.v1")]
public sealed record RoadsideInspected(
    ImmutableArray<RoadsideOfficer> Officers, RoadsideResult Result, string Findings, string Place, Instant At, LocalDate On) : WaybillFact;
