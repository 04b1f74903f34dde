using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>No act is dated in the future of the server's clock, and none before the entry that precedes it.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "行为日期 {on} 不得晚于当日 {today}，也不得早于该信用档案的上一事项 {previous}。",
    "The act is dated {on}: it may be neither after today ({today}) nor before the previous entry of this profile ({previous}).")]
public static class OrderOfEntries
{
    public static readonly RuleId Id = new("CRD-PRO-001");

    public static Refusal? Check(CreditProfile profile, CreditContext context) =>
        context.At > context.Now || context.On < profile.LastOn
            ? new Refusal(Id, ("on", context.On), ("today", context.Today), ("previous", profile.LastOn ?? context.On))
            : null;
}
