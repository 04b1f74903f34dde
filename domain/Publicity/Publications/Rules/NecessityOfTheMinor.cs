using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>Only what is minor and therefore withheld needs a ground of necessity; nobody under age is shown on any ground.</summary>
[Law(CreditRepairMeasures.Classes)]
[RuleText(
    "该处罚不属于因轻微而不予公示的信息，无须或者不得认定公示必要性。",
    "This penalty is not withheld for being minor: a ground of necessity is not needed, or not allowed.")]
public static class NecessityOfTheMinor
{
    public static readonly RuleId Id = new("PUB-NEC-001");

    /// <param name="decision">As it is without any necessity.</param>
    public static Refusal? Check(PublicityDecision decision) =>
        decision.Ground is PublicityGround.MinorWithheld ? null : new Refusal(Id);
}
