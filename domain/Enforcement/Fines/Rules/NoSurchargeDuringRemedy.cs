using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>E-12: no surcharge is added while reconsideration or suit is pending (APL 73).</summary>
[Law(AdministrativePenaltyLaw.Art73)]
[RuleText(
    "行政复议或者行政诉讼期间不得加处罚款。",
    "No surcharge is added while reconsideration or suit is pending.")]
public static class NoSurchargeDuringRemedy
{
    public static readonly RuleId Id = new("ENF-FIN-007");

    public static Refusal? Check(FineAccount account) => account.IsStopped ? new Refusal(Id) : null;
}
