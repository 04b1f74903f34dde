using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Officers;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>What can become legally true of a compulsory measure, in life order. The stored contract.</summary>
public abstract record MeasureFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>批准强制措施 (ACL 18): the head of the agency gave leave, before the measure or, where danger did not let it wait, after it.</summary>
/// <param name="Afterwards">The measure was already imposed.</param>
[Fact("enforcement.measure.approved.v1")]
public sealed record MeasureApproved(
    MeasureKind Kind,
    OffenceCode Offence,
    DivisionCode Division,
    string Agency,
    HeadsApproval Approval,
    bool Afterwards,
    LocalDate On) : MeasureFact;

/// <summary>实施行政强制措施 (ACL 18, 22 to 24): goods or premises are held.</summary>
/// <param name="DecisionNumber">强制措施决定书文号, handed over with the list.</param>
/// <param name="Offence">The suspected offence, whose law gives the power.</param>
/// <param name="Power">The article that gives the power: <c>HSPR/65</c>.</param>
/// <param name="Case">The case it serves; null while none is filed.</param>
/// <param name="Approval">The head's leave; null where danger allowed none beforehand.</param>
/// <param name="Danger">Why it could not wait for the leave; null where there was one.</param>
/// <param name="ApproveBy">Where there was none: the moment by which the leave must follow.</param>
/// <param name="Until">Last day of the measure (ACL 25).</param>
[Fact("enforcement.measure.imposed.v1")]
public sealed record MeasureImposed(
    string DecisionNumber,
    MeasureKind Kind,
    OffenceCode Offence,
    string Power,
    PartyOnRecord Party,
    DivisionCode Division,
    string Agency,
    CaseId? Case,
    LeadId? Lead,
    ImmutableArray<HeldItem> Items,
    string KeptAt,
    ImmutableArray<AssignedOfficer> Officers,
    HeadsApproval? Approval,
    string? Danger,
    Instant? ApproveBy,
    LocalDate From,
    Deadline Until,
    LocalDate On) : MeasureFact;

/// <summary>延长强制措施期限 (ACL 25): once, by thirty days at most.</summary>
[Fact("enforcement.measure.extended.v1")]
public sealed record MeasureExtended(
    string Document, string Reasons, int Days, HeadsApproval Approval, Deadline Before, Deadline After, LocalDate On) : MeasureFact;

/// <summary>送检 (ACL 25): what is held is tested; the time is told to the party and not counted.</summary>
/// <param name="Document">Number of the notice to the party.</param>
[Fact("enforcement.measure.testing-began.v1")]
public sealed record TestingBegan(string Document, string Laboratory, LocalDate From, LocalDate On) : MeasureFact;

/// <summary>检验结束: the clock runs on.</summary>
/// <param name="LastDay">Last day that is not counted.</param>
/// <param name="Until">Last day of the measure now.</param>
[Fact("enforcement.measure.testing-ended.v1")]
public sealed record TestingEnded(LocalDate LastDay, Deadline Until, LocalDate On) : MeasureFact;

/// <summary>解除强制措施 (ACL 28): what was held is free.</summary>
/// <param name="Document">解除决定书文号; null when only the period ended.</param>
[Fact("enforcement.measure.lifted.v1")]
public sealed record MeasureLifted(LiftGround Ground, string? Document, string Reasons, LocalDate On) : MeasureFact;

/// <summary>One thing on the list 清单.</summary>
/// <param name="Plate">For vehicles.</param>
/// <param name="Connected">Why it belongs to the case (ACL 23).</param>
public sealed record HeldItem(string Name, int Quantity, string Condition, string Connected, Plate? Plate = null);

/// <summary>强制措施种类.</summary>
public enum MeasureKind
{
    /// <summary>扣押车辆</summary>
    SeizureOfVehicle,

    /// <summary>扣押财物</summary>
    SeizureOfGoods,

    /// <summary>查封场所、设施</summary>
    SealingOfPremises,

    /// <summary>强制拖离</summary>
    Towing,
}

/// <summary>Why a measure ends (ACL 28).</summary>
public enum LiftGround
{
    /// <summary>没有违法行为</summary>
    NoOffence,

    /// <summary>与违法行为无关</summary>
    Unconnected,

    /// <summary>已作出处理决定，不再需要</summary>
    Disposed,

    /// <summary>期限届满</summary>
    Expired,

    /// <summary>补办批准未获批准</summary>
    NotApproved,

    /// <summary>其他不再需要的情形</summary>
    NoLongerNeeded,
}
