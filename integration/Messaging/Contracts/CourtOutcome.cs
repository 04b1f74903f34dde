using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>How a suit against a decision ended.</summary>
public enum Judgment
{
    /// <summary>维持 / 驳回: the decision stands.</summary>
    Upheld,

    /// <summary>撤销</summary>
    Revoked,

    /// <summary>变更: other penalties, which an officer enters from the judgment.</summary>
    Changed,

    /// <summary>原告撤诉</summary>
    Discontinued,
}

/// <summary>行政诉讼裁判结果: the court's judgment on a decision of the department.</summary>
/// <param name="Remedy">Id of the remedy here, as it stands in the statement of defence.</param>
/// <param name="DecisionNumber">Number of the decision that was sued over.</param>
/// <param name="Document">Number of the judgment.</param>
[Contract("court.judgment.delivered.v1")]
public sealed record CourtOutcome(
    Guid Remedy,
    [property: StringLength(60)] string DecisionNumber,
    Judgment Outcome,
    [property: StringLength(60)] string Document,
    LocalDate DeliveredOn,
    [property: StringLength(1000)] string? Reasons = null) : PartnerMessage;
