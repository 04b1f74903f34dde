using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>A score says what is on record on a day that has come.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "评分截止日 {asOf} 须在 {first} 与 {today} 之间。",
    "A score is as of a day from {first} to {today}, not {asOf}.")]
public static class ScoreOfAPastDay
{
    public static readonly RuleId Id = new("CRD-SCO-004");

    public static Refusal? Check(CreditProfile profile, LocalDate asOf, CreditContext context) =>
        asOf > context.On || asOf < profile.CycleFrom
            ? new Refusal(Id, ("asOf", asOf), ("first", profile.CycleFrom), ("today", context.On))
            : null;
}
