using NodaTime;
using Regulatory.Domain.Calendar;

namespace Regulatory.Domain.Specs.Calendar;

public sealed class StoppedTimeSpec
{
    private static readonly WorkingCalendar Official = Calendars.Official;
    private static readonly LocalDate Accepted = new(2026, 3, 2);

    [Fact]
    public void a_clock_that_never_stops_runs_as_usual() =>
        Official.AddWorkingDays(Accepted, 20, Array.Empty<StoppedTime>()).ShouldBe(Official.AddWorkingDays(Accepted, 20));

    [Fact]
    public void the_due_date_moves_by_the_working_days_suspended()
    {
        Official.AddWorkingDays(Accepted, 20).Due.ShouldBe(new(2026, 3, 30));
        Official.AddWorkingDays(Accepted, 20, new StoppedTime(new(2026, 3, 9), new(2026, 3, 15)))!.Value.Due
            .ShouldBe(new(2026, 4, 7), "five working days suspended, and Qingming off");
    }

    [Fact]
    public void a_clock_may_stop_and_resume_any_number_of_times() =>
        Official.AddWorkingDays(
            Accepted, 5, new(new(2026, 3, 3), new(2026, 3, 3)), new(new(2026, 3, 5), new(2026, 3, 6)))!.Value.Due
            .ShouldBe(new(2026, 3, 12));

    [Fact]
    public void stops_that_overlap_count_once() =>
        Official.AddWorkingDays(
            Accepted, 5, new(new(2026, 3, 3), new(2026, 3, 5)), new(new(2026, 3, 4), new(2026, 3, 6)))!.Value.Due
            .ShouldBe(new(2026, 3, 13));

    [Fact]
    public void while_the_clock_stands_nothing_is_due() =>
        Official.AddWorkingDays(Accepted, 20, new StoppedTime(new(2026, 3, 9), null)).ShouldBeNull();

    [Fact]
    public void a_period_that_ended_before_the_clock_stopped_stays_due() =>
        Official.AddWorkingDays(Accepted, 5, new StoppedTime(new(2026, 3, 10), null))!.Value.Due.ShouldBe(new(2026, 3, 9));

    [Fact]
    public void a_period_of_calendar_days_moves_by_the_calendar_days_suspended()
    {
        var seizedOn = new LocalDate(2026, 3, 2);
        Official.AddDays(seizedOn, 30).Due.ShouldBe(new(2026, 4, 1));
        Official.AddDays(seizedOn, 30, new StoppedTime(new(2026, 3, 10), new(2026, 3, 19)))!.Value.Due
            .ShouldBe(new(2026, 4, 13), "ten days later is Saturday the eleventh, which is off");
    }

    [Fact]
    public void a_clock_stopped_before_its_last_day_is_moved_off_leaves_a_calendar_period_open() =>
        Official.AddDays(new(2026, 3, 2), 5, new StoppedTime(new(2026, 3, 8), null)).ShouldBeNull();

    [Fact]
    public void a_period_of_months_cannot_be_stopped_by_days() =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => Official.After(Accepted, LegalPeriod.OfMonths(3), new StoppedTime(Accepted, null)));
}
