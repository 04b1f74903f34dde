using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>One or two agents may come to a hearing.</summary>
[Law(AdministrativePenaltyLaw.Art64)]
[RuleText(
    "当事人可以委托一至二人代理听证，现有 {agents} 人。",
    "A party may have one or two agents at a hearing, not {agents}.")]
public static class TwoAgentsAtMost
{
    public static readonly RuleId Id = new("ENF-HEA-005");

    private const int Most = 2;

    public static Refusal? Check(int agents) => agents is >= 0 and <= Most ? null : new Refusal(Id, ("agents", agents));
}
