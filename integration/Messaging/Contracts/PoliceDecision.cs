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
/// <param name="Of">Id of the notice by which a process handed the case over.</param>
/// <param name="About">Subject of that notice, as it was received.</param>
/// <param name="Document">Number of the police's decision.</param>
/// <param name="Reasons">Why no case was filed.</param>
[Contract("police.transfer.decided.v1")]
public sealed record PoliceDecision(
    Guid Of,
    [property: StringLength(200)] string About,
    PoliceOutcome Outcome,
    [property: StringLength(60)] string Document,
    LocalDate DecidedOn,
    [property: StringLength(1000)] string? Reasons = null) : PartnerMessage;
