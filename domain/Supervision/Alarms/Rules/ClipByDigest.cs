using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>A clip is named by its digest, so that it is the one that was seen.</summary>
[Law(OwnRules.AlarmHandling)]
[RuleText(
    "应当附视频或者图片的 SHA-256 摘要。",
    "The clip or pictures are named by their SHA-256 digest.")]
public static class ClipByDigest
{
    public static readonly RuleId Id = new("SUP-ALM-008");

    public static Refusal? Check(AlarmClip clip) =>
        Sha256Digest.IsWritten(clip.Sha256) && clip.Seconds >= 0 ? null : new Refusal(Id);
}
