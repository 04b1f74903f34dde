using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing.Rules;

/// <summary>The second review is held by somebody other than the first.</summary>
[Law(AdministrativePenaltyLaw.Art41), Law(OwnRules.TwoPersons)]
[RuleText(
    "初审和复审不得由同一人办理。",
    "The second review is not held by whoever held the first.")]
public static class TwoReviewers
{
    public static readonly RuleId Id = new("OVL-WGH-004");

    public static Refusal? Check(WeighRecord record, Actor reviewer) =>
        record.FirstReviewer == reviewer.Account ? new Refusal(Id) : null;
}
