using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios;

/// <summary>The days of a licensing hall: what happens, happens in its hours on working days.</summary>
public sealed class HallCalendar(WorkingCalendar calendar, Bogus.Randomizer random)
{
    /// <summary>The n-th working day after a day; n = 0 is the day itself, or the first worked one after it.</summary>
    public LocalDate Workday(LocalDate day, int n = 0)
    {
        while (!calendar.IsWorkday(day)) day = day.PlusDays(1);
        return calendar.AddWorkingDays(day, n).Due;
    }

    /// <summary>Some minute of the hall's hours on a day: 9 to 12 and 13 to 17.</summary>
    /// <param name="slot">0 to 6, an hour each: what stands in a later slot of a day happens later.</param>
    public Instant At(LocalDate day, int slot)
    {
        int[] hours = [9, 10, 11, 13, 14, 15, 16];
        return ChinaTime.At(day, new LocalTime(hours[slot], random.Int(0, 59), random.Int(0, 59)));
    }

    /// <summary>Shortly after midnight, when the clock looks at what ran out the day before.</summary>
    public static Instant Midnight(LocalDate day) => ChinaTime.At(day, new(0, 5));
}
