using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Digests.Rules;

/// <summary>A day is summed up in its own month, once it has ended.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "日汇总在当日结束后按月归档发布。",
    "A day is summed up once it has ended, among the days of its month.")]
public static class DayThatHasEnded
{
    public static readonly RuleId Id = new("SUP-DIG-001");

    public static Refusal? Check(PublishDailyDigest command, Instant now) =>
        command.Day.ToYearMonth() == command.Month.Month && ChinaTime.StartOf(command.Day.PlusDays(1)) <= now ? null : new Refusal(Id);
}
