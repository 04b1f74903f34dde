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
