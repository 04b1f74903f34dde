using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Calendar;

/// <summary>
/// Time in which a clock of law stands still (licensing hearings, tests and expert reviews; testing of seized goods). Both
/// days are inclusive and none of them is counted; <paramref name="Until"/> is null while the clock still stands.
/// </summary>
public readonly record struct StoppedTime(LocalDate From, LocalDate? Until)
{
    public bool Covers(LocalDate day) => From <= day && (Until is not { } last || day <= last);
}

/// <summary>Counting with a clock that stops and resumes any number of times; overlapping stops count once.</summary>
public sealed partial record WorkingCalendar
{
    /// <summary>
    /// The n-th working day after a day on which the clock runs: the due date moves by the working days suspended. Null while
    /// the clock stands and the period had not ended before it stopped.
    /// </summary>
    public Deadline? AddWorkingDays(LocalDate start, int n, params IEnumerable<StoppedTime> stops) =>
        Running(start, n, [.. stops], IsWorkday) is { } due ? Ending(start, due) : null;

    /// <summary>
    /// The n-th calendar day after a day on which the clock runs, or the first running working day after it if it is off. Null
    /// while the clock stands and the period had not ended before it stopped.
    /// </summary>
    public Deadline? AddDays(LocalDate start, int n, params IEnumerable<StoppedTime> stops)
    {
        StoppedTime[] stopped = [.. stops];
        if (Running(start, n, stopped, _ => true) is not { } last) return null;
        return Running(last.PlusDays(-1), 1, stopped, IsWorkday) is { } due ? Ending(start, due) : null;
    }

    /// <summary>The last day of a period of days on a clock that stops.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A period of months or years: no law stops one by days.</exception>
    public Deadline? After(LocalDate start, LegalPeriod period, params IEnumerable<StoppedTime> stops) => period.Unit switch
    {
        PeriodUnit.WorkingDays => AddWorkingDays(start, period.Length, stops),
        PeriodUnit.CalendarDays => AddDays(start, period.Length, stops),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "Only a period of days can be stopped."),
    };

    private static LocalDate? Running(LocalDate start, int n, StoppedTime[] stops, Func<LocalDate, bool> counts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var standsFrom = stops.Where(stop => stop.Until is null).Select(stop => (LocalDate?)stop.From).Min();
        var day = start;
        for (var counted = 0; counted < n;)
        {
            day = day.PlusDays(1);
            if (day >= standsFrom) return null;
            if (counts(day) && !Array.Exists(stops, stop => stop.Covers(day))) counted++;
        }
        return day;
    }
}
