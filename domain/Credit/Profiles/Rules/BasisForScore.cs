using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>A rate needs its fleet, and an evaluation of construction its sections.</summary>
[Law(TransportQualityReputation.Items)]
[Law(ConstructionCreditRules.Grades)]
[RuleText(
    "缺少评分基数（车辆数或者合同段），不能按 {model} 评分。",
    "What model {model} measures by, the fleet or the sections, is not on record.")]
public static class BasisForScore
{
    public static readonly RuleId Id = new("CRD-SCO-005");

    public static Refusal? Check(CreditModelId model, Scoring.ScoreSheet? sheet) => sheet is null ? new Refusal(Id, ("model", model)) : null;
}
