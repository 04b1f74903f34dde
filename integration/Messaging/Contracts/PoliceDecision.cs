using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>What the police decided on a case that was handed over to them.</summary>
public enum PoliceOutcome
{
    /// <summary>立案</summary>
    Filed,

    /// <summary>不予立案: the case comes back.</summary>
    NotFiled,
}

/// <summary>公安机关对移送案件的决定 (移送规定 8).</summary>
/// <param name="CaseNumber">立案号 of the department's case.</param>
/// <param name="Document">Number of the police's decision.</param>
/// <param name="Reasons">Why no case was filed.</param>
[Contract("police.transfer.decided.v1")]
public sealed record PoliceDecision(
    [property: StringLength(60)] string CaseNumber,
    PoliceOutcome Outcome,
    [property: StringLength(60)] string Document,
    LocalDate DecidedOn,
    [property: StringLength(1000)] string? Reasons = null) : PartnerMessage;
