using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>A duty was performed after it arose, and a document says so.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "义务履行须有凭证，履行日期须在文书日期 {document} 与当日 {today} 之间。",
    "Performance is proven by a document, on a day between that of the finding ({document}) and today ({today}).")]
public static class PerformanceByDocument
{
    public static readonly RuleId Id = new("CRD-FCT-010");

    public static Refusal? Check(CreditEntry entry, RecordDutyPerformed command, CreditContext context) =>
        string.IsNullOrWhiteSpace(command.DocumentNumber) || command.PerformedOn > context.On || command.PerformedOn < entry.DocumentOn
            ? new Refusal(Id, ("document", entry.DocumentOn), ("today", context.On))
            : null;
}
