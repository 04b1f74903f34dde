using NodaTime;
using Regulatory.Domain.Calendar;

namespace Regulatory.Domain.Specs.Calendar;

public sealed class WorkingCalendarSpec
{
    private static readonly WorkingCalendar Official = Calendars.Official;

    [Theory]
    [InlineData(2025, new[] { 19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23 }, 248)]
    [InlineData(2026, new[] { 21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23 }, 248)]
    public void the_official_tables_give_the_known_number_of_working_days_a_month(int year, int[] months, int total)
    {
        Enumerable.Range(1, 12).Select(month => WorkingDaysIn(new(year, month, 1), 1)).ShouldBe(months);
        months.Sum().ShouldBe(total);
    }

    [Fact]
    public void the_year_2024_has_251_working_days() => WorkingDaysIn(new(2024, 1, 1), 12).ShouldBe(251);

    [Fact]
    public void a_weekend_day_made_up_is_worked() => Official.IsWorkday(new(2026, 2, 14)).ShouldBeTrue();

    [Fact]
    public void an_ordinary_weekend_day_is_off() => Official.IsWorkday(new(2026, 3, 7)).ShouldBeFalse();

    [Fact]
    public void a_weekday_that_the_notice_takes_off_is_off() => Official.IsWorkday(new(2026, 2, 23)).ShouldBeFalse();

    [Fact]
    public void a_festival_that_the_notice_works_through_follows_the_notice() =>
        WorkingCalendar.Of(new CalendarYear(2027, "amended", [], [])).IsWorkday(new(2027, 1, 1)).ShouldBeTrue();

    [Fact]
    public void a_year_without_a_notice_has_its_festivals_by_statute_and_its_weekends_off()
    {
        LocalDate[] festivals =
        [
            new(2027, 1, 1), new(2027, 2, 5), new(2027, 2, 6), new(2027, 2, 7), new(2027, 2, 8), new(2027, 4, 5),
            new(2027, 5, 1), new(2027, 5, 2), new(2027, 6, 9), new(2027, 9, 15), new(2027, 10, 1), new(2027, 10, 2), new(2027, 10, 3),
        ];
        StatutoryDays.In(2027).ShouldBe(festivals);
        festivals.ShouldAllBe(day => !Official.IsWorkday(day));
        Official.IsWorkday(new(2027, 1, 2)).ShouldBeFalse();
        Official.IsWorkday(new(2027, 1, 4)).ShouldBeTrue();
    }

    [Fact]
    public void a_notice_may_reach_into_the_december_before_its_year()
    {
        var calendar = WorkingCalendar.Of(
            new CalendarYear(2018, "2018", [], []),
            new CalendarYear(2019, "2019", [new(2018, 12, 31), new(2019, 1, 1)], [new(2018, 12, 29)]));
        calendar.IsWorkday(new(2018, 12, 31)).ShouldBeFalse();
        calendar.IsWorkday(new(2018, 12, 29)).ShouldBeTrue();
    }

    [Fact]
    public void an_amended_notice_takes_the_place_of_the_first()
    {
        var amended = Official.With(new CalendarYear(2026, "amended", [new(2026, 3, 2)], []));
        amended.IsWorkday(new(2026, 3, 2)).ShouldBeFalse();
        amended.IsWorkday(new(2026, 2, 23)).ShouldBeTrue();
        amended.IsWorkday(new(2025, 10, 8)).ShouldBeFalse();
    }

    private static int WorkingDaysIn(LocalDate first, int months) =>
        Official.WorkingDaysBetween(first.PlusDays(-1), first.PlusMonths(months).PlusDays(-1));
}
