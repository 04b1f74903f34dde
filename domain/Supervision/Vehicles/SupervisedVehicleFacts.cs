using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>What can become legally true of a vehicle under supervision, in life order. The stored contract.</summary>
public abstract record SupervisedVehicleFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>登记: entered with class, owner and papers. The same plate may be entered again when its vehicle has left it.</summary>
/// <param name="OwnerLicence">Number of the licence under which it operates.</param>
[Fact("supervision.vehicle.registered.v1")]
public sealed record VehicleRegistered(
    Vin Vin, SupervisionClass Class, VehicleParticulars Particulars, PartyOnRecord Owner, string OwnerLicence, DivisionCode Division,
    string Agency, LocalDate On) : SupervisedVehicleFact;

/// <summary>安装终端: its terminal speaks for it from now on.</summary>
[Fact("supervision.vehicle.terminal-bound.v1")]
public sealed record TerminalBound(TerminalId Terminal, LocalDate On) : SupervisedVehicleFact;

/// <summary>拆除终端</summary>
[Fact("supervision.vehicle.terminal-unbound.v1")]
public sealed record TerminalUnbound(TerminalId Terminal, string Reasons, LocalDate On) : SupervisedVehicleFact;

/// <summary>配发道路运输证 (DSM 34): its terminal had been seen on the platform.</summary>
/// <param name="NextReview">Day by which the first yearly review is due.</param>
[Fact("supervision.vehicle.certified.v1")]
public sealed record VehicleCertified(string CertificateNumber, LocalDate NextReview, LocalDate On) : SupervisedVehicleFact;

/// <summary>入网: its positions reach the provincial platform.</summary>
[Fact("supervision.vehicle.joined-network.v1")]
public sealed record VehicleJoinedNetwork(Instant FirstFixAt, LocalDate On) : SupervisedVehicleFact;

/// <summary>投入营运</summary>
[Fact("supervision.vehicle.activated.v1")]
public sealed record VehicleActivated(LocalDate On) : SupervisedVehicleFact;

/// <summary>承运人责任险 (RTR 35).</summary>
[Fact("supervision.vehicle.insurance-recorded.v1")]
public sealed record CarrierInsuranceRecorded(string Insurer, string PolicyNumber, LocalDate Until, LocalDate On) : SupervisedVehicleFact;

/// <summary>检验检测 (VTM 21).</summary>
/// <param name="NextDue">Day by which the next one is due.</param>
[Fact("supervision.vehicle.inspection-recorded.v1")]
public sealed record TechnicalInspectionRecorded(
    string ReportNumber, LocalDate InspectedOn, TechnicalGrade Grade, LocalDate NextDue, LocalDate On) : SupervisedVehicleFact;

/// <summary>年度审验合格</summary>
[Fact("supervision.vehicle.review-passed.v1")]
public sealed record VehicleReviewPassed(ReviewFindings Findings, LocalDate NextReview, LocalDate On) : SupervisedVehicleFact;

/// <summary>年度审验不合格: the vehicle is not sent out until it has passed.</summary>
[Fact("supervision.vehicle.review-failed.v1")]
public sealed record VehicleReviewFailed(ReviewFindings Findings, ImmutableArray<ReviewFault> Faults, LocalDate On) : SupervisedVehicleFact;

/// <summary>逾期未审验</summary>
[Fact("supervision.vehicle.review-lapsed.v1")]
public sealed record VehicleReviewLapsed(LocalDate Due, LocalDate On) : SupervisedVehicleFact;

/// <summary>离线 (DSM 26): it must not be sent out until it is back.</summary>
[Fact("supervision.vehicle.went-offline.v1")]
public sealed record VehicleWentOffline(Instant Since, string Reasons, LocalDate On) : SupervisedVehicleFact;

/// <summary>恢复在线</summary>
[Fact("supervision.vehicle.came-online.v1")]
public sealed record VehicleCameOnline(Instant Since, LocalDate On) : SupervisedVehicleFact;

/// <summary>派车: it was fit to be sent out with a waybill or a charter board.</summary>
[Fact("supervision.vehicle.dispatched.v1")]
public sealed record VehicleDispatched(DispatchKind Kind, string Document, LocalDate On) : SupervisedVehicleFact;

/// <summary>夜间通行许可 (PSN 38).</summary>
[Fact("supervision.vehicle.night-driving-permitted.v1")]
public sealed record NightDrivingPermitted(NightJourney Journey, string Document, LocalDate Until, LocalDate On) : SupervisedVehicleFact;

/// <summary>停运</summary>
[Fact("supervision.vehicle.suspended.v1")]
public sealed record VehicleSuspended(VehicleSuspension Ground, string Document, LocalDate On) : SupervisedVehicleFact;

/// <summary>恢复营运</summary>
[Fact("supervision.vehicle.resumed.v1")]
public sealed record VehicleResumed(string Document, LocalDate On) : SupervisedVehicleFact;

/// <summary>转籍、过户: its plate, terminal and VIN are free for another entry.</summary>
[Fact("supervision.vehicle.transferred.v1")]
public sealed record VehicleTransferred(
    Vin Vin, TerminalId? Terminal, PartyId Owner, SupervisionClass Class, string Document, LocalDate On) : SupervisedVehicleFact;

/// <summary>报废 (RTR 30): its certificate was handed in.</summary>
[Fact("supervision.vehicle.scrapped.v1")]
public sealed record VehicleScrapped(
    Vin Vin, TerminalId? Terminal, PartyId Owner, SupervisionClass Class, string Document, LocalDate On) : SupervisedVehicleFact;

/// <summary>注销 (GD-RTR 55, HSPR 66).</summary>
[Fact("supervision.vehicle.deregistered.v1")]
public sealed record VehicleDeregistered(
    Vin Vin, TerminalId? Terminal, PartyId Owner, SupervisionClass Class, VehicleDeregistration Ground, string Document, LocalDate On)
    : SupervisedVehicleFact;
