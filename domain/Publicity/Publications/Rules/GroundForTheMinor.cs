using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>K-09: what is minor is not shown unless a ground of necessity is on record.</summary>
[Law(CreditRepairMeasures.Classes)]
[RuleText(
    "轻微失信信息原则上不公示；确有必要的，须先记录公示必要性。",
    "Minor information is in principle not shown; where it is necessary, the ground is recorded first.")]
public static class GroundForTheMinor
{
    public static readonly RuleId Id = new("PUB-PUB-002");

    public static Refusal? Check(PublicityDecision decision) =>
        decision.Ground is PublicityGround.MinorWithheld ? new Refusal(Id) : null;
}
