using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Answers a roll-call 查岗应答, by hand or by message 0x1301; an answer that comes late is recorded as late.</summary>
/// <param name="Call">Number of the call.</param>
[ActOf(Role.Applicant, Role.System), Law(MonitoringMeasures.Art25)]
public sealed record AnswerRollCall(MonitoringPlatformId Platform, int Call, string Answer) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, AnswerRollCall command, SupervisionContext context)
    {
        if (RollCallOpen.Check(platform, command.Call) is { } none) return none;
        if (GroundsInWords.Check(command.Answer) is { } blank) return blank;
        return new RollCallAnswered(
            command.Call, command.Answer, context.Actor.Account, context.At, context.At <= platform.OpenCall!.AnswerBy, context.On);
    }
}
