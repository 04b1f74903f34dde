using System.Text.Json;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Ledger.Codec;

namespace Regulatory.Regctl.Scenarios;

/// <summary>The calendars and the licensing catalogue that the product ships, as they stand once they are in the ledger.</summary>
public sealed record SeedReference(WorkingCalendar Calendar, LicenceCatalogue Catalogue)
{
    /// <param name="seeds">The folder with <c>calendars.json</c> and <c>licence-items.json</c>.</param>
    public static SeedReference Read(string seeds, FactCodec codec)
    {
        using var calendars = JsonDocument.Parse(File.ReadAllText(Path.Combine(seeds, "calendars.json")));
        using var items = JsonDocument.Parse(File.ReadAllText(Path.Combine(seeds, "licence-items.json")));
        return new(
            calendars.RootElement.GetProperty("calendars").EnumerateArray().Select(Published).Aggregate(
                WorkingCalendar.Empty, (calendar, fact) => calendar.With(fact)),
            items.RootElement.GetProperty("items").EnumerateArray()
                .Select(item => codec.Decode<ListItem>(item.GetRawText()))
                .Aggregate(
                    LicenceCatalogue.Empty,
                    (catalogue, act) => catalogue.With(new ItemListed(act.Item, act.Terms, act.ListReference, act.InForceFrom))));

        CalendarPublished Published(JsonElement year)
        {
            var draft = codec.Decode<DraftCalendar>(year.GetProperty("draft").GetRawText());
            var publish = codec.Decode<PublishCalendar>(year.GetProperty("publish").GetRawText());
            return new(publish.Year, publish.DocumentNumber, draft.Off, draft.MakeUp);
        }
    }
}
