using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>K-07: nothing negative of a person under age is shown, on no ground.</summary>
[Law(OwnRules.PublicTexts)]
[RuleText(
    "当事人作出处罚时未满公示年龄，其失信信息不得公示。",
    "The party was under age when the penalty was decided: nothing of it is made public.")]
public static class NobodyUnderAge
{
    public static readonly RuleId Id = new("PUB-PUB-001");

    public static Refusal? Check(PublicityDecision decision) =>
        decision.Ground is PublicityGround.UnderAgeWithheld ? new Refusal(Id) : null;
}
