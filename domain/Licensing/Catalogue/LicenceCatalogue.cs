using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>The published list of licensing items, every version of every item: what there is to apply for on a day.</summary>
public sealed record LicenceCatalogue(ImmutableSortedDictionary<string, LicenceItem> Items)
{
    public static LicenceCatalogue Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, LicenceItem>(StringComparer.Ordinal));

    /// <summary>The terms of an item in force on a day; null when it was not on the list.</summary>
    public ItemTerms? Find(ItemNumber number, LocalDate on) => Items.GetValueOrDefault(number.Value)?.TermsOn(on);

    /// <summary>The same by the number as text; null also for a text that is no item number.</summary>
    public ItemTerms? Find(string number, LocalDate on) => Items.GetValueOrDefault(number)?.TermsOn(on);

    /// <summary>Every item in force on a day, by number.</summary>
    public IEnumerable<(ItemNumber Number, ItemTerms Terms)> InForceOn(LocalDate day)
    {
        foreach (var (number, item) in Items)
            if (item.TermsOn(day) is { } terms) yield return (ItemNumber.Parse(number), terms);
    }

    /// <summary>The catalogue after one more fact about one of its items.</summary>
    public LicenceCatalogue With(LicenceItemFact fact) =>
        new(Items.SetItem(
            fact.Item.Value, LicenceItem.Evolve(Items.GetValueOrDefault(fact.Item.Value, LicenceItem.Initial), fact)));
}
