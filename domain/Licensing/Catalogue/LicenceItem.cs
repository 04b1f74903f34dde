using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>
/// One item of the published list: its terms by the day from which they hold. It may be delisted and listed again.
/// </summary>
/// <param name="Versions">Terms by commencement; null from the day on which the item left the list.</param>
public sealed record LicenceItem(ImmutableSortedDictionary<LocalDate, ItemTerms?> Versions)
{
    public static LicenceItem Initial { get; } = new(ImmutableSortedDictionary<LocalDate, ItemTerms?>.Empty);

    public bool WasEverListed => !Versions.IsEmpty;

    /// <summary>The latest terms, in force now or later; null when the item is delisted or was never listed.</summary>
    public ItemTerms? Latest => Versions.IsEmpty ? null : Versions.Last().Value;

    /// <summary>The day from which the latest word on the item holds.</summary>
    public LocalDate? LatestFrom => Versions.IsEmpty ? null : Versions.Last().Key;

    public ItemTerms? TermsOn(LocalDate day)
    {
        foreach (var (from, terms) in Versions.Reverse())
            if (from <= day) return terms;
        return null;
    }

    public static LicenceItem Evolve(LicenceItem item, LicenceItemFact fact) => fact switch
    {
        ItemListed listed => new(item.Versions.SetItem(listed.InForceFrom, listed.Terms)),
        ItemAmended amended => new(item.Versions.SetItem(amended.InForceFrom, amended.Terms)),
        ItemDelisted delisted => new(item.Versions.SetItem(delisted.From, null)),
        _ => throw new UnreachableException(),
    };
}
