using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>What a department says to what it was asked.</summary>
public enum OpinionGiven
{
    /// <summary>同意 / 受理</summary>
    Agreed,

    /// <summary>附条件同意</summary>
    AgreedWithConditions,

    /// <summary>不同意 / 不予受理</summary>
    Objected,
}

/// <summary>部门意见: a department's answer to what a process asked it, such as a joint review 联合审查.</summary>
/// <param name="Of">Id of the message that asked.</param>
/// <param name="About">Subject of that message, as it was received.</param>
/// <param name="Document">Number of the department's letter.</param>
[Contract("review.opinion.given.v1")]
public sealed record DepartmentOpinion(
    Guid Of,
    [property: StringLength(200)] string About,
    OpinionGiven Opinion,
    [property: StringLength(60)] string Document,
    LocalDate GivenOn) : PartnerMessage;
