using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Calendar;

public sealed class CountingSpec
{
    private static readonly WorkingCalendar Official = Calendars.Official;

    [Theory]
    [InlineData("2025-01-20", 5, "2025-01-26")]
    [InlineData("2025-01-20", 20, "2025-02-21")]
    [InlineData("2025-09-25", 20, "2025-10-29")]
    [InlineData("2025-09-28", 5, "2025-10-11")]
    [InlineData("2025-12-31", 5, "2026-01-08")]
    [InlineData("2026-01-05", 20, "2026-02-02")]
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-02-13", 7, "2026-03-02")]
    [InlineData("2026-02-13", 20, "2026-03-19")]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    [InlineData("2026-04-30", 5, "2026-05-11")]
    [InlineData("2026-04-30", 10, "2026-05-18")]
    [InlineData("2026-06-18", 7, "2026-06-30")]
    [InlineData("2026-09-18", 5, "2026-09-24")]
    [InlineData("2026-09-30", 7, "2026-10-15")]
    [InlineData("2026-09-30", 20, "2026-11-03")]
    public void a_period_of_working_days_ends_on_the_day_the_notices_make_it(string start, int days, string due)
    {
        Official.AddWorkingDays(Day(start), days).ShouldBe(new Deadline(Day(due), Provisional: false));
        Official.WorkingDaysBetween(Day(start), Day(due)).ShouldBe(days);
    }

    [Fact]
    public void new_years_day_is_off_even_before_the_notice_of_its_year() =>
        Official.AddWorkingDays(new(2026, 12, 30), 5).ShouldBe(new Deadline(new(2027, 1, 7), Provisional: true));

    [Fact]
    public void a_period_that_stays_within_noticed_years_is_not_provisional() =>
        Official.AddWorkingDays(new(2026, 12, 30), 1).ShouldBe(new Deadline(new(2026, 12, 31), Provisional: false));

    [Fact]
    public void the_notice_of_the_year_makes_the_deadline_firm()
    {
        var published = Official.With(new CalendarYear(2027, "2027", [new(2027, 1, 1)], []));
        published.AddWorkingDays(new(2026, 12, 30), 5).ShouldBe(new Deadline(new(2027, 1, 7), Provisional: false));
    }

    [Fact]
    public void the_starting_day_is_not_counted() => Official.AddDays(new(2026, 3, 2), 7).Due.ShouldBe(new(2026, 3, 9));

    [Fact]
    public void a_calendar_period_whose_last_day_is_off_ends_on_the_next_working_day() =>
        Official.AddDays(new(2026, 9, 16), 15).ShouldBe(new Deadline(new(2026, 10, 8), Provisional: false));

    [Fact]
    public void a_calendar_period_may_end_on_a_weekend_day_made_up() =>
        Official.AddDays(new(2026, 9, 25), 15).Due.ShouldBe(new(2026, 10, 10));

    [Fact]
    public void a_period_of_months_ends_on_the_same_day_of_the_month_or_its_last() =>
        Official.AddMonths(new(2026, 8, 31), 1).Due.ShouldBe(new(2026, 9, 30));

    [Fact]
    public void a_period_of_years_that_ends_on_a_festival_ends_after_it() =>
        Official.After(new(2024, 10, 1), LegalPeriod.OfYears(2)).Due.ShouldBe(new(2026, 10, 8));

    [Fact]
    public void what_must_be_done_days_before_a_day_is_not_moved_by_a_holiday()
    {
        WorkingCalendar.SubtractDays(new(2026, 10, 14), 7).Due.ShouldBe(new(2026, 10, 7));
        WorkingCalendar.DaysBefore(new(2026, 10, 7), new(2026, 10, 14)).ShouldBe(7);
    }

    [Fact]
    public void working_days_can_be_counted_backwards() =>
        Official.SubtractWorkingDays(new(2026, 10, 15), 7).Due.ShouldBe(new(2026, 9, 30));

    [Fact]
    public void a_negative_period_is_an_error_of_the_program() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Official.AddWorkingDays(new(2026, 1, 5), -1));

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
