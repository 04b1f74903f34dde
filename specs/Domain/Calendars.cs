using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Calendar;
using Regulatory.Specs.Support;

namespace Regulatory.Domain.Specs;

/// <summary>The calendar of the notices for 2024 to 2026, read from the reference data that the product ships.</summary>
public static class Calendars
{
    public static WorkingCalendar Official { get; } = WorkingCalendar.Of(Read());

    private static IEnumerable<CalendarYear> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "calendars.json")));
        return [.. file.RootElement.GetProperty("calendars").EnumerateArray().Select(YearOf)];
    }

    private static CalendarYear YearOf(JsonElement year) =>
        new(
            year.GetProperty("year").GetInt32(),
            year.GetProperty("documentNumber").GetString()!,
            [.. year.GetProperty("off").EnumerateArray().SelectMany(DaysOf)],
            [.. year.GetProperty("makeUp").EnumerateArray().Select(Day)]);

    private static IEnumerable<LocalDate> DaysOf(JsonElement range)
    {
        var (from, until) = (Day(range.GetProperty("from")), Day(range.GetProperty("until")));
        return [.. Enumerable.Range(0, Period.DaysBetween(from, until) + 1).Select(from.PlusDays)];
    }

    private static LocalDate Day(JsonElement day) => LocalDatePattern.Iso.Parse(day.GetString()!).Value;
}
