using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings.Rules;

/// <summary>What is done about a warning is on paper, with days that make sense.</summary>
[Law(OwnRules.CreditWarnings)]
[RuleText(
    "处置预警须有文号和说明，约谈不得在 {today} 之后，整改期限不得在其之前。",
    "Dealing with a warning has its document and its words; a talk was held by {today}, and a rectification is due after it.")]
public static class HandlingByDocument
{
    public static readonly RuleId Id = new("CRD-WRN-006");

    public static Refusal? Check(string documentNumber, string words, LocalDate on, LocalDate? heldOn = null, LocalDate? dueOn = null) =>
        string.IsNullOrWhiteSpace(documentNumber) || string.IsNullOrWhiteSpace(words) || heldOn > on || dueOn < on ? new Refusal(Id, ("today", on)) : null;
}
