using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-01: no fact without the document that found it.</summary>
[Law(RoadTransportRegulations.Art75)]
[Law(OwnRules.CreditRecord)]
[RuleText(
    "信用信息须注明来源系统、文书编号，文书日期不得晚于 {today}。",
    "A credit fact names its source system and the number of its document, whose date is not after {today}.")]
public static class DocumentForEveryFact
{
    public static readonly RuleId Id = new("CRD-FCT-001");

    public static Refusal? Check(RecordCreditFact command, CreditContext context) =>
        string.IsNullOrWhiteSpace(command.SourceSystem) || string.IsNullOrWhiteSpace(command.DocumentNumber) || command.DocumentOn > context.On
            ? new Refusal(Id, ("today", context.On))
            : null;
}
