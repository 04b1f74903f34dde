using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>What becomes final has a document.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "公告等级须有文号。",
    "A grade is confirmed by a numbered document.")]
public static class ConfirmationByDocument
{
    public static readonly RuleId Id = new("CRD-GRD-012");

    public static Refusal? Check(string documentNumber) => string.IsNullOrWhiteSpace(documentNumber) ? new Refusal(Id) : null;
}
