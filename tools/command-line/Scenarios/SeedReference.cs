using System.Collections.Frozen;
using System.Text.Json;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Ledger.Codec;

namespace Regulatory.Regctl.Scenarios;

/// <summary>
/// The calendars, the licensing catalogue, the offences and the models of credit that the product ships, as they stand once they are in
/// the ledger.
/// </summary>
/// <param name="Offences">As first listed; amendments come later in the ledger.</param>
/// <param name="Models">The versions of models that are in force.</param>
public sealed record SeedReference(
    WorkingCalendar Calendar,
    LicenceCatalogue Catalogue,
    FrozenDictionary<OffenceCode, OffenceTerms> Offences,
    FrozenDictionary<CreditModelKind, CreditModelId> Models)
{
    /// <param name="seeds">The folder with <c>calendars.json</c>, <c>licence-items.json</c>, <c>offences.json</c> and <c>credit-models.json</c>.</param>
    public static SeedReference Read(string seeds, FactCodec codec)
    {
        using var calendars = JsonDocument.Parse(File.ReadAllText(Path.Combine(seeds, "calendars.json")));
        using var items = JsonDocument.Parse(File.ReadAllText(Path.Combine(seeds, "licence-items.json")));
        using var offences = JsonDocument.Parse(File.ReadAllText(Path.Combine(seeds, "offences.json")));
        using var models = JsonDocument.Parse(File.ReadAllText(Path.Combine(seeds, "credit-models.json")));
        return new(
            calendars.RootElement.GetProperty("calendars").EnumerateArray().Select(Published).Aggregate(
                WorkingCalendar.Empty, (calendar, fact) => calendar.With(fact)),
            items.RootElement.GetProperty("items").EnumerateArray()
                .Select(item => codec.Decode<ListItem>(item.GetRawText()))
                .Aggregate(
                    LicenceCatalogue.Empty,
                    (catalogue, act) => catalogue.With(new ItemListed(act.Item, act.Terms, act.ListReference, act.InForceFrom))),
            offences.RootElement.GetProperty("offences").EnumerateArray().Select(offence => codec.Decode<ListOffence>(offence.GetRawText()))
                .ToFrozenDictionary(act => act.Offence, act => act.Terms),
            models.RootElement.GetProperty("models").EnumerateArray().Select(model => codec.Decode<PublishModel>(model.GetRawText()).Model)
                .ToFrozenDictionary(model => model.Kind));

        CalendarPublished Published(JsonElement year)
        {
            var draft = codec.Decode<DraftCalendar>(year.GetProperty("draft").GetRawText());
            var publish = codec.Decode<PublishCalendar>(year.GetProperty("publish").GetRawText());
            return new(publish.Year, publish.DocumentNumber, draft.Off, draft.MakeUp);
        }
    }
}
