using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Monitors;
using Regulatory.Domain.Supervision.Monitors.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Monitors;

public sealed class MonitorMonthLifeSpec : MonitorMonthActSpec
{
    private static readonly MonitorMonthId March = MonitorMonthId.Of("fleet-gz", Day);

    private static AlarmCaseId Id(int number) => AlarmCaseId.Parse($"0198c6f0-0000-7000-8000-0000000000{number:00}");

    private static HandledAlarmCounted Counted(int number, bool isFalse) => new(Id(number), isFalse, Guangzhou, Day);

    /// <summary>So many handled alarms, the first of them false ones.</summary>
    private static MonitorMonthFact[] Handled(int all, int falseOnes) =>
        [.. Enumerable.Range(1, all).Select(number => Counted(number, number <= falseOnes))];

    [Fact]
    public void an_alarm_is_counted_once()
    {
        Given().When(new CountHandledAlarm(March, Id(1), False: false, Guangzhou)).ThenFacts(Counted(1, false));
        Given(Counted(1, false)).When(new CountHandledAlarm(March, Id(1), False: false, Guangzhou)).ThenNothing();
    }

    [Fact]
    public void four_false_ones_of_ten_are_flagged_by_themselves() =>
        Given([.. Handled(9, 3)]).When(new CountHandledAlarm(March, Id(10), False: true, Guangzhou)).ThenFacts(
            Counted(10, true), new FalseAlarmRateFlagged("fleet-gz", 10, 4, 40, FalseAlarmRate.Id, Guangzhou, Day));

    [Fact]
    public void three_of_ten_are_thirty_percent_and_not_more() =>
        Given([.. Handled(9, 2)]).When(new CountHandledAlarm(March, Id(10), False: true, Guangzhou)).ThenFacts(Counted(10, true));

    [Fact]
    public void a_month_is_flagged_once() =>
        Given([.. Handled(10, 4), new FalseAlarmRateFlagged("fleet-gz", 10, 4, 40, FalseAlarmRate.Id, Guangzhou, Day)])
            .When(new CountHandledAlarm(March, Id(11), False: true, Guangzhou)).ThenFacts(Counted(11, true));

    [Fact]
    public void a_month_is_written_behind_the_account() => MonitorMonthId.Parse("a@b.cn@2026-03").Account.ShouldBe("a@b.cn");
}
