using System.Text;

namespace Regulatory.GraphQL.CodeFirst;

/// <summary>From C# names to GraphQL names.</summary>
public static class Naming
{
    /// <summary><c>ValidUntil</c> → <c>validUntil</c>; a leading run of capitals goes down as one word: <c>URLOf</c> → <c>urlOf</c>.</summary>
    public static string Field(string name)
    {
        var run = 0;
        while (run < name.Length && char.IsUpper(name[run])) run++;
        if (run == 0) return name;
        if (run > 1 && run < name.Length) run--;
        return string.Concat(name[..run].ToLowerInvariant(), name.AsSpan(run));
    }

    /// <summary><c>InReview</c> → <c>IN_REVIEW</c>; digits stay with the word before them: <c>Article69Two</c> → <c>ARTICLE69_TWO</c>.</summary>
    public static string EnumValue(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var starts = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))) && name[i - 1] != '_';
            if (starts) text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }
        return text.ToString();
    }

    /// <summary>English plural of a field name: <c>licence</c> → <c>licences</c>, <c>entry</c> → <c>entries</c>, <c>address</c> → <c>addresses</c>.</summary>
    public static string Plural(string name) => name switch
    {
        [.., 'y'] when name.Length > 1 && !"aeiou".Contains(name[^2], StringComparison.Ordinal) => $"{name[..^1]}ies",
        [.., 's'] or [.., 'x'] or [.., 'c', 'h'] or [.., 's', 'h'] => $"{name}es",
        _ => $"{name}s",
    };

    /// <summary><c>ValidUntil</c> → <c>valid_until</c>.</summary>
    public static string Column(string name) => EnumValue(name).ToLowerInvariant();
}
