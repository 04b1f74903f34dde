using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Asks a platform's monitors whether they are at their desks 查岗.</summary>
/// <param name="Question">What they have to answer, for instance a sum.</param>
[ActOf(Role.Supervisor, Role.SuperiorAuthority), Law(MonitoringMeasures.Art25)]
public sealed record CallRoll(MonitoringPlatformId Platform, string Question) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, CallRoll command, SupervisionContext context)
    {
        if (PlatformOpen.Check(platform) is { } closed) return closed;
        if (GroundsInWords.Check(command.Question) is { } blank) return blank;
        if (OneRollCallAtATime.Check(platform) is { } open) return open;
        var minutes = context.Figures.NumberOf(SupervisionFigures.MinutesToAnswerRollCall, context.On);
        return new RollCalled(platform.Calls + 1, command.Question, context.At, context.At + Duration.FromMinutes(minutes), context.On);
    }
}
