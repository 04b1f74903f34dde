using FsCheck.Xunit;
using NodaTime;
using Regulatory.Domain.Calendar;

namespace Regulatory.Domain.Specs.Calendar;

/// <summary>What holds for every day of 2024 to 2028, with and without notices.</summary>
public sealed class CountingPropertySpec
{
    private static readonly WorkingCalendar Official = Calendars.Official;
    private static readonly LocalDate First = new(2024, 1, 1);

    [Property]
    public void a_period_of_working_days_ends_on_a_working_day_that_many_after_its_start(ushort offset, byte length)
    {
        var (start, n) = (DayAt(offset), 1 + length % 60);
        var due = Official.AddWorkingDays(start, n).Due;
        Official.IsWorkday(due).ShouldBeTrue();
        Official.WorkingDaysBetween(start, due).ShouldBe(n);
        Official.WorkingDaysBetween(start, due.PlusDays(-1)).ShouldBe(n - 1);
    }

    [Property]
    public void counting_back_from_the_due_day_comes_to_the_last_working_day_not_after_the_start(ushort offset, byte length)
    {
        var (start, n) = (Official.NextWorkday(DayAt(offset)), length % 60);
        Official.SubtractWorkingDays(Official.AddWorkingDays(start, n).Due, n).Due.ShouldBe(start);
    }

    [Property]
    public void a_longer_period_never_ends_earlier(ushort offset, byte length)
    {
        var (start, n) = (DayAt(offset), length % 90);
        Official.AddWorkingDays(start, n + 1).Due.ShouldBeGreaterThan(Official.AddWorkingDays(start, n).Due);
        Official.AddDays(start, n + 1).Due.ShouldBeGreaterThanOrEqualTo(Official.AddDays(start, n).Due);
    }

    [Property]
    public void time_suspended_moves_the_end_by_the_working_days_suspended(ushort offset, byte length, byte after, byte suspended)
    {
        var (start, n) = (DayAt(offset), 1 + length % 40);
        var stop = new StoppedTime(start.PlusDays(1 + after % 10), start.PlusDays(1 + after % 10 + suspended % 30));
        var lost = Official.WorkingDaysBetween(stop.From.PlusDays(-1), stop.Until!.Value);
        var unstopped = Official.AddWorkingDays(start, n).Due;
        Official.AddWorkingDays(start, n, stop)!.Value.Due
            .ShouldBe(unstopped < stop.From ? unstopped : Official.AddWorkingDays(start, n + lost).Due);
    }

    [Property]
    public void a_deadline_is_provisional_exactly_when_a_year_it_runs_through_has_no_notice(ushort offset, byte length)
    {
        var (start, n) = (DayAt(offset), 1 + length % 60);
        var deadline = Official.AddWorkingDays(start, n);
        deadline.Provisional.ShouldBe(deadline.Due.Year > 2026);
    }

    private static LocalDate DayAt(ushort offset) => First.PlusDays(offset % 1800);
}
