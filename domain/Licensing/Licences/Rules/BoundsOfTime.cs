using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>L-15: no act is dated in the future of the server's clock, and none before the entry that precedes it.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "行为日期 {on} 不得晚于当日 {today}，也不得早于该证件的上一事项 {previous}。",
    "The act is dated {on}: it may be neither after today ({today}) nor before the previous entry of this licence ({previous}).")]
public static class BoundsOfTime
{
    public static readonly RuleId Id = new("LIC-LIF-001");

    public static Refusal? Check(Licence licence, LicensingContext context) =>
        context.At > context.Now || context.On < licence.LastOn
            ? new Refusal(Id, ("on", context.On), ("today", context.Today), ("previous", licence.LastOn ?? context.On))
            : null;
}
