using System.Globalization;
using NodaTime;
using Regulatory.Domain.Calendar;

namespace Regulatory.Domain.Specs.Calendar;

/// <summary>Recomputes the table of festivals by the moon and the sun, which the domain carries as data.</summary>
public sealed class StatutoryDaysSpec
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    public static TheoryData<int> Years =>
        [.. Enumerable.Range(2025, StatutoryDays.KnownYears.Last - 2024)];

    [Theory]
    [MemberData(nameof(Years))]
    public void the_festivals_are_those_of_the_lunisolar_calendar_and_the_solar_term(int year)
    {
        var newYear = Gregorian(year, 1, 1);
        SortedSet<LocalDate> expected =
        [
            new(year, 1, 1), newYear.PlusDays(-1), newYear, newYear.PlusDays(1), newYear.PlusDays(2), Qingming(year),
            new(year, 5, 1), new(year, 5, 2), Gregorian(year, 5, 5), Gregorian(year, 8, 15),
            new(year, 10, 1), new(year, 10, 2), new(year, 10, 3),
        ];
        StatutoryDays.In(year).ShouldBe(expected);
    }

    [Fact]
    public void before_2025_new_years_eve_and_the_second_of_may_were_working_days()
    {
        StatutoryDays.In(2024).Count.ShouldBe(11);
        StatutoryDays.Contains(new(2024, 2, 9)).ShouldBeFalse();
        StatutoryDays.Contains(new(2024, 2, 12)).ShouldBeTrue();
        StatutoryDays.Contains(new(2024, 5, 2)).ShouldBeFalse();
    }

    [Fact]
    public void the_table_reaches_beyond_2035() => StatutoryDays.KnownYears.Last.ShouldBeGreaterThanOrEqualTo(2035);

    [Fact]
    public void a_year_beyond_the_table_still_has_its_fixed_festivals() =>
        StatutoryDays.In(StatutoryDays.KnownYears.Last + 1).Count.ShouldBe(6);

    [Fact]
    public void half_days_and_festivals_of_some_do_not_count()
    {
        StatutoryDays.Contains(new(2027, 3, 8)).ShouldBeFalse();
        StatutoryDays.Contains(new(2027, 5, 4)).ShouldBeFalse();
        StatutoryDays.Contains(new(2027, 6, 1)).ShouldBeFalse();
    }

    /// <summary>A day of the lunar calendar; a leap month, which has no festival, shifts the months after it.</summary>
    private static LocalDate Gregorian(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        return LocalDate.FromDateTime(Lunar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    }

    /// <summary>
    /// The solar term at 15 degrees of the sun's longitude, by the mean-year rule for the 21st century: day of April =
    /// ⌊0.2422 y + 4.81⌋ − ⌊y / 4⌋ with y the last two digits of the year.
    /// </summary>
    private static LocalDate Qingming(int year)
    {
        var y = year % 100;
        return new(year, 4, (int)Math.Floor(0.2422m * y + 4.81m) - y / 4);
    }
}
