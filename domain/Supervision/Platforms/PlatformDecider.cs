using System.Diagnostics;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>The powers over a monitoring platform, one line per act.</summary>
public static partial class PlatformDecider
{
    public static Decision<PlatformFact> Decide(MonitoringPlatform platform, PlatformCommand command, SupervisionContext context) =>
        SupervisionActsInOrder.Check(platform.LastOn, context) is { } refusal ? refusal : command switch
        {
            EnterPlatform act => Decide(platform, act, context),
            RecordMonitors act => Decide(platform, act, context),
            TakeOnFleet act => Decide(platform, act, context),
            GiveUpFleet act => Decide(platform, act, context),
            CallRoll act => Decide(platform, act, context),
            AnswerRollCall act => Decide(platform, act, context),
            LapseRollCall act => Decide(platform, act, context),
            AgreeLink act => Decide(platform, act, context),
            WithdrawLink act => Decide(platform, act, context),
            RecordLinkUp act => Decide(platform, act, context),
            RecordLinkDown act => Decide(platform, act, context),
            RecordLinkReadings act => Decide(platform, act, context),
            EndPlatform act => Decide(platform, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
