using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Enters that nobody answered a roll-call in time 查岗未应答; given by the clockwork.</summary>
[ActOf(Role.System), Law(MonitoringMeasures.Art25)]
public sealed record LapseRollCall(MonitoringPlatformId Platform, int Call) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, LapseRollCall command, SupervisionContext context)
    {
        if (platform.OpenCall?.Call != command.Call) return Decision<PlatformFact>.Nothing;
        if (AnswerStillInTime.Check(platform, context) is { } early) return early;
        return new RollCallMissed(command.Call, context.On);
    }
}
