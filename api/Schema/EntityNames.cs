using Regulatory.GraphQL.CodeFirst;

namespace Regulatory.Api.Schema;

/// <summary>What clients call a read model: the thing it tells of, not the book it stands in.</summary>
public static class EntityNames
{
    private static readonly string[] Books = ["Register", "Docket", "Diary", "Journal", "Book", "Catalogue"];

    /// <summary>
    /// <c>LicenceRegister</c> → <c>Licence</c>, <c>LicenceHistory</c> → <c>LicenceHistoryEntry</c>, <c>LicenceItems</c> → <c>LicenceItem</c>.
    /// </summary>
    public static string Of(Type readModel)
    {
        var name = readModel.Name;
        if (Books.FirstOrDefault(book => name.EndsWith(book, StringComparison.Ordinal) && name.Length > book.Length) is { } found)
            return name[..^found.Length];
        if (name.EndsWith("History", StringComparison.Ordinal)) return $"{name}Entry";
        if (name.EndsWith("ies", StringComparison.Ordinal)) return $"{name[..^3]}y";
        return name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal) ? name[..^1] : name;
    }

    public static string Singular(Type readModel) => Naming.Field(Of(readModel));

    public static string Plural(Type readModel) => Naming.Plural(Singular(readModel));
}
