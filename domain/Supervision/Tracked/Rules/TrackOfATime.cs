using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Tracked.Rules;

/// <summary>A track is opened for a stretch of time, not for good.</summary>
[Law(OwnRules.PurposeOfReading)]
[RuleText(
    "查询时段须先起后止，且不超过 {days} 日。",
    "A track is asked for from a moment to a later one, of at most {days} days.")]
public static class TrackOfATime
{
    public static readonly RuleId Id = new("SUP-TRK-002");

    public static Refusal? Check(OpenTrack command, ActContext context)
    {
        var days = context.Figures.NumberOf(SupervisionFigures.DaysOfTrack, context.On);
        return command.From < command.Until && command.Until - command.From <= Duration.FromDays(days) ? null : new Refusal(Id, ("days", days));
    }
}
