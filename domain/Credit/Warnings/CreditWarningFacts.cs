using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>What can become true of an early warning, in life order.</summary>
public abstract record CreditWarningFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>发出预警.</summary>
/// <param name="Profile">The profile it is about; null for warnings about a trade or a region.</param>
/// <param name="Division">The division that it is for.</param>
/// <param name="Measures">What was measured, and the threshold it crossed.</param>
/// <param name="Cause">What made it be raised: stream and number of the fact, or the day of the review.</param>
[Fact("credit.warning.raised.v1")]
public sealed record CreditWarningRaised(
    CreditWarningId Warning,
    CreditWarningKind Kind,
    CreditProfileId? Profile,
    CreditDomain Domain,
    DivisionCode Division,
    ImmutableArray<WarningMeasure> Measures,
    string Cause,
    LocalDate On) : CreditWarningFact;

/// <summary>接收预警.</summary>
[Fact("credit.warning.acknowledged.v1")]
public sealed record CreditWarningAcknowledged(LocalDate On) : CreditWarningFact;

/// <summary>约谈.</summary>
[Fact("credit.warning.talk-held.v1")]
public sealed record WarningTalkHeld(string DocumentNumber, LocalDate HeldOn, LocalDate On) : CreditWarningFact;

/// <summary>责令整改.</summary>
/// <param name="RectifyBy">Last day for it.</param>
[Fact("credit.warning.rectification-ordered.v1")]
public sealed record WarningRectificationOrdered(string DocumentNumber, LocalDate RectifyBy, LocalDate On) : CreditWarningFact;

/// <summary>解除预警.</summary>
[Fact("credit.warning.cleared.v1")]
public sealed record CreditWarningCleared(string DocumentNumber, string Reasons, LocalDate On) : CreditWarningFact;

/// <summary>升级处置.</summary>
/// <param name="To">Where it went: an inspection, a case, the superior authority.</param>
[Fact("credit.warning.escalated.v1")]
public sealed record CreditWarningEscalated(string DocumentNumber, string To, LocalDate On) : CreditWarningFact;

/// <summary>What a warning is about (credit §7).</summary>
public enum CreditWarningKind
{
    /// <summary>企业信用下滑</summary>
    EnterpriseDrop,

    /// <summary>企业违法集中</summary>
    EnterprisePattern,

    /// <summary>行业信用下滑</summary>
    IndustryDecline,

    /// <summary>区域信用偏低</summary>
    RegionBelow,

    /// <summary>从业人员被投诉集中 (GD-RTR 56)</summary>
    PractitionerComplaints,

    /// <summary>重大事故主要责任人 (GD-RTR 57)</summary>
    PractitionerAccident,
}

/// <summary>One measured value and the threshold it crossed, in the unit that its name says.</summary>
/// <param name="Name">The figure's key: <c>credit.warning-drop-30-days</c>.</param>
public sealed record WarningMeasure(string Name, decimal Value, decimal Threshold);
