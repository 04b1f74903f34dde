using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Projections.Licensing;

/// <summary>The published list of licensing items 行政许可事项清单, with what is less than certain marked as such.</summary>
/// <param name="Levels">Levels of government that may be competent.</param>
/// <param name="Under">Operator items under whose licence a licence of this item stands.</param>
/// <param name="Provisional">Some statement is less than certain: a setting that officers may correct.</param>
/// <param name="ListReference">The list or notice that says so.</param>
/// <param name="InForceFrom">Day from which these terms hold.</param>
/// <param name="DelistedFrom">Day from which the item is no longer on the list; null while it is.</param>
[ReadModel("licence_items", version: 1), History, Open(OpenGovernmentInformationRegulations.Art20_5)]
[Validity(nameof(InForceFrom), Before = nameof(DelistedFrom))]
public sealed record LicenceItems(
    [property: Key] ItemNumber Number,
    [property: Filterable] string Zh,
    [property: Filterable] string En,
    [property: Filterable] ItemKind Kind,
    [property: Filterable] LicenceKind LicenceKind,
    LicenceSubject Subject,
    LicenceClass Class,
    ImmutableArray<AuthorityLevel> Levels,
    Confidence LevelsConfidence,
    ImmutableArray<ItemBasis> Basis,
    ImmutableArray<ReviewLimit> Limits,
    LegalPeriod? Promised,
    ValidityTerm Validity,
    ImmutableArray<RequiredMaterial> Materials,
    ImmutableArray<ItemNumber> Under,
    string? Note,
    bool Provisional,
    string ListReference,
    [property: Filterable] LocalDate InForceFrom,
    [property: Filterable] LocalDate? DelistedFrom)
{
    /// <summary>Version of the item's stream: what an act on it is based on.</summary>
    [ReadableByOfficers]
    public long Version { get; init; }

    public static LicenceItems Evolve(LicenceItems? row, LicenceItemFact fact, FactContext at)
    {
        var next = fact switch
        {
            ItemListed listed => Of(listed.Item, listed.Terms, listed.ListReference, listed.InForceFrom),
            ItemAmended amended => Of(amended.Item, amended.Terms, amended.ListReference, amended.InForceFrom),
            ItemDelisted delisted => row! with { DelistedFrom = delisted.From, ListReference = delisted.ListReference },
            _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
        };
        return next with { Version = at.Version };
    }

    private static LicenceItems Of(ItemNumber item, ItemTerms terms, string list, LocalDate from) => new(
        item, terms.Zh, terms.En, terms.Kind, terms.LicenceKind, terms.Subject, terms.Class, terms.Levels, terms.LevelsConfidence,
        terms.Basis, terms.Limits, terms.Promised, terms.Validity, terms.Materials, terms.Under, terms.Note, terms.IsProvisional, list, from, null);
}
