using System.Text.Json;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Specs.Support;

namespace Regulatory.Domain.Specs;

/// <summary>
/// The calendar of the notices for 2024 to 2026: the reference data that the product ships, folded as its publication would be.
/// </summary>
public static class Calendars
{
    public static WorkingCalendar Official { get; } =
        Entries().Aggregate(WorkingCalendar.Empty, (calendar, entry) => calendar.With(Published(entry.Draft, entry.Publish)));

    /// <summary>What the reference data say, as commands.</summary>
    public static IReadOnlyList<(DraftCalendar Draft, PublishCalendar Publish)> Entries()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "calendars.json")));
        return [.. file.RootElement.GetProperty("calendars").EnumerateArray().Select(entry => (
            StoredForm.Catalogue.Codec.Decode<DraftCalendar>(entry.GetProperty("draft").GetRawText()),
            StoredForm.Catalogue.Codec.Decode<PublishCalendar>(entry.GetProperty("publish").GetRawText())))];
    }

    private static CalendarPublished Published(DraftCalendar draft, PublishCalendar publish) =>
        new(publish.Year, publish.DocumentNumber, draft.Off, draft.MakeUp);
}
