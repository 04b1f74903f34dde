using System.Collections.Immutable;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>
/// Names an entry by its number, or every entry of a source document: whoever revokes a penalty knows its decision, not the number that it
/// has here.
/// </summary>
/// <param name="Entry">Number within the profile.</param>
/// <param name="SourceSystem">System of the source document, with <paramref name="SourceNumber"/> as its number.</param>
/// <param name="Item">One item of that document; null for all.</param>
public sealed record EntryReference(int? Entry = null, string? SourceSystem = null, string? SourceNumber = null, ItemCode? Item = null)
{
    /// <summary>The entries that are meant, in order; none where the reference leads nowhere.</summary>
    public ImmutableArray<CreditEntry> In(CreditProfile profile)
    {
        if (Entry is { } number) return profile.Find(number) is { } entry ? [entry] : [];
        var document = SourceNumber is null ? null : DocumentNumbers.Plain(SourceNumber);
        return
        [
            .. profile.Sources
                .Where(source => source.Key.System == SourceSystem && source.Key.Document == document && (Item is not { } item || source.Key.Item == item))
                .Select(source => profile.Find(source.Value)!).OrderBy(entry => entry.Number),
        ];
    }
}
