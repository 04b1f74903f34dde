using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>No act is dated in the future of the server's clock, and none before the entry that precedes it.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "行为日期 {on} 不得晚于当日 {today}，也不得早于该公示的上一事项 {previous}。",
    "The act is dated {on}: it may be neither after today ({today}) nor before the previous entry of this publication ({previous}).")]
public static class OrderOfPublicity
{
    public static readonly RuleId Id = new("PUB-LIF-001");

    public static Refusal? Check(Publication publication, PublicityContext context) =>
        context.At > context.Now || context.On < publication.LastOn
            ? new Refusal(Id, ("on", context.On), ("today", context.Today), ("previous", publication.LastOn ?? context.On))
            : null;
}
