using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>The second person has seen the clip on which the proposal rests.</summary>
[Law(OwnRules.AlarmHandling)]
[RuleText(
    "复核人所看的视频与提出时所附的不是同一份。",
    "The second person names the clip that was proposed with it.")]
public static class ClipSeenBySecond
{
    public static readonly RuleId Id = new("SUP-ALM-010");

    public static Refusal? Check(AlarmCase alarm, string sha256) => alarm.Proposed?.Clip.Sha256 == sha256 ? null : new Refusal(Id);
}
