using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>What the agency holds is not sold while reconsideration or suit is pending (ACL 46).</summary>
[Law(AdministrativeCompulsionLaw.Art46)]
[RuleText(
    "行政复议或者行政诉讼期间不得以查封、扣押的财物抵缴罚款。",
    "What is held is not sold for the fine while reconsideration or suit is pending.")]
public static class NoCompulsionDuringRemedy
{
    public static readonly RuleId Id = new("ENF-FIN-018");

    public static Refusal? Check(FineAccount account) => account.IsStopped ? new Refusal(Id) : null;
}
