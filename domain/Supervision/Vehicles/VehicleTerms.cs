using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Where a vehicle stands in its life (vehicles §3).</summary>
public enum VehicleStage
{
    /// <summary>登记</summary>
    Registered,

    /// <summary>配发道路运输证</summary>
    Certified,

    /// <summary>入网</summary>
    OnNetwork,

    /// <summary>营运</summary>
    Active,

    /// <summary>离线</summary>
    Offline,

    /// <summary>停运</summary>
    Suspended,

    /// <summary>逾期未审验</summary>
    ReviewOverdue,

    /// <summary>转籍、过户</summary>
    Transferred,

    /// <summary>报废</summary>
    Scrapped,

    /// <summary>注销</summary>
    Deregistered,
}

/// <summary>What a vehicle is by its papers.</summary>
/// <param name="Type">车辆类型 as the police wrote it: 大型普通客车, 重型半挂牵引车.</param>
/// <param name="TotalMassKg">总质量</param>
/// <param name="Seats">Seats, the driver's among them; 0 for trucks of no interest here.</param>
/// <param name="IsTractor">半挂牵引车</param>
/// <param name="IsTrailer">挂车: it has no terminal of its own.</param>
/// <param name="FirstRegisteredOn">初次登记日期</param>
public sealed record VehicleParticulars(
    string Type, int TotalMassKg, int Seats, bool IsTractor, bool IsTrailer, LocalDate FirstRegisteredOn);

/// <summary>技术等级; the law says them in this order.</summary>
public enum TechnicalGrade
{
    /// <summary>一级</summary>
    One,

    /// <summary>二级</summary>
    Two,

    /// <summary>不合格</summary>
    Failed,
}

/// <summary>What the yearly review found 年度审验.</summary>
/// <param name="CarrierInsuranceUntil">Last day of the carrier's liability insurance; null where there is none.</param>
/// <param name="TerminalOnline">The terminal was found fitted and online.</param>
/// <param name="EmergencyGear">Emergency gear and marks of a dangerous-goods vehicle are there.</param>
/// <param name="UnhandledViolations">Violations that the owner was told of and has not had handled.</param>
/// <param name="IllegallyModified">非法改装: a major hazard.</param>
public sealed record ReviewFindings(
    TechnicalGrade Grade, LocalDate? CarrierInsuranceUntil, bool TerminalOnline, bool EmergencyGear, int UnhandledViolations,
    bool IllegallyModified);

/// <summary>Why a review was not passed.</summary>
public enum ReviewFault
{
    /// <summary>技术等级不符合要求</summary>
    Grade,

    /// <summary>承运人责任险无效</summary>
    Insurance,

    /// <summary>卫星定位装置不在线</summary>
    Terminal,

    /// <summary>应急器材或者标志不齐全</summary>
    EmergencyGear,

    /// <summary>违法行为未处理</summary>
    Violations,

    /// <summary>非法改装: 重大事故隐患</summary>
    IllegalModification,
}

/// <summary>Why a vehicle stands still.</summary>
public enum VehicleSuspension
{
    /// <summary>经营许可被吊销、撤销或者注销</summary>
    LicenceEnded,

    /// <summary>责令停运</summary>
    Order,

    /// <summary>自行停运</summary>
    OwnWish,
}

/// <summary>On which ground a vehicle is struck off.</summary>
public enum VehicleDeregistration
{
    /// <summary>逾期未审验超过六个月 (GD-RTR 55)</summary>
    ReviewOverdue,

    /// <summary>车辆营运证被吊销 (HSPR 66)</summary>
    CertificateRevoked,

    /// <summary>经营者申请</summary>
    OwnersRequest,
}

/// <summary>What a vehicle is sent out with.</summary>
public enum DispatchKind
{
    /// <summary>危险货物运单</summary>
    Waybill,

    /// <summary>包车客运标志牌</summary>
    CharterBoard,
}

/// <summary>How a coach comes to drive between 2 and 5 in the morning (PSN 38).</summary>
/// <param name="RelayPlan">接驳运输方案: number of the plan; null where none is.</param>
/// <param name="AirportOrRailLine">Fixed line to an airport or a station of high-speed rail.</param>
/// <param name="FeederKilometres">Length one way of a feeder line; null where it is none.</param>
/// <param name="UnsafeMountainRoad">The way leads over a mountain road of class 3 or lower that is not safe by night.</param>
public sealed record NightJourney(string? RelayPlan, bool AirportOrRailLine, int? FeederKilometres, bool UnsafeMountainRoad);

/// <summary>The owner's licence as the register of licences has it.</summary>
/// <param name="Number">许可证号</param>
/// <param name="Holder">Whose licence it is.</param>
/// <param name="InForce">It may be used on the day of the act.</param>
/// <param name="Classes">Classes of vehicles that its scope covers.</param>
public sealed record OperatorStanding(
    string Number, PartyId Holder, bool InForce, ImmutableArray<SupervisionClass> Classes);

/// <summary>What else of a vehicle is open when it leaves its owner.</summary>
/// <param name="Alarms">Alarm cases that are not closed.</param>
/// <param name="Waybills">Waybills that are not finished.</param>
public sealed record OpenMatters(int Alarms, int Waybills);

/// <summary>Why a vehicle must not be sent out (V-04).</summary>
public enum DispatchFault
{
    /// <summary>停运</summary>
    Suspended,

    /// <summary>离线</summary>
    Offline,

    /// <summary>承运人责任险过期</summary>
    InsuranceExpired,

    /// <summary>年度审验不合格</summary>
    ReviewFailed,

    /// <summary>逾期未审验</summary>
    ReviewOverdue,

    /// <summary>逾期未检验检测</summary>
    InspectionOverdue,
}
