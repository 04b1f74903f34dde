using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>A roll-call is missed when the time to answer is over.</summary>
[Law(MonitoringMeasures.Art25)]
[RuleText(
    "应答时限至 {due}，尚未届满。",
    "An answer is in time until {due}.")]
public static class AnswerStillInTime
{
    public static readonly RuleId Id = new("SUP-PLT-006");

    public static Refusal? Check(MonitoringPlatform platform, ActContext context) =>
        context.At > platform.OpenCall!.AnswerBy ? null : new Refusal(Id, ("due", platform.OpenCall.AnswerBy));
}
