using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Npgsql;

namespace Regulatory.Faults.Specs.Overload;

/// <summary>
/// The facts of a ledger as two of them can be compared: of each its stream, its type, who made it true and what it says, less its place
/// and the moment at which it was recorded, and less what is made of places: ids of the clockwork, names of its steps. Streams keep no
/// order here, for departments answer in whatever order they like.
/// </summary>
internal static partial class ToldFacts
{
    public static async Task<ImmutableArray<string>> Of(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            select s.kind || '/' || s.key || ' ' || f.type || ' ' || f.actor || ' ' || f.data::text
            from ledger.fact f join ledger.stream s on s.id = f.stream_id
            """,
            connection);
        await using var rows = await command.ExecuteReaderAsync();
        var facts = ImmutableArray.CreateBuilder<string>();
        while (await rows.ReadAsync()) facts.Add(Plain(rows.GetString(0)));
        facts.Sort(StringComparer.Ordinal);
        return facts.ToImmutable();
    }

    private static string Plain(string fact)
    {
        var (head, data) = fact.IndexOf('{', StringComparison.Ordinal) is >= 0 and var at ? (fact[..at], fact[at..]) : (fact, "");
        data = DerivedId().Replace(data, "an id");
        data = Place().Replace(data, "\"position\":0");
        data = Step().Replace(data, "@");
        data = Receipt().Replace(data, "\"document\":\"a receipt\"");
        // A process ends upon what comes last: the closing of the case, or the receipt of a department.
        if (head.Contains(" processes.process.completed.", StringComparison.Ordinal)) data = Cause().Replace(data, "");
        return head + Sealed().Replace(data, "sealed");
    }

    /// <summary>The ids that only the clockwork gives are of version 8.</summary>
    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")]
    private static partial Regex DerivedId();

    [GeneratedRegex("\"position\":[0-9]+")]
    private static partial Regex Place();

    /// <summary>A step that may come several times in a run is told apart by the place of its cause.</summary>
    [GeneratedRegex("@[0-9]+")]
    private static partial Regex Step();

    [GeneratedRegex("\"cause\":\\{[^}]*\\},?")]
    private static partial Regex Cause();

    /// <summary>A simulated department makes the number of its receipt of the message's id.</summary>
    [GeneratedRegex("\"document\":\"[a-z-]+-[0-9]+\"")]
    private static partial Regex Receipt();

    /// <summary>Personal values are sealed with a new nonce each time.</summary>
    [GeneratedRegex("\"sealed\":\"[^\"]*\"")]
    private static partial Regex Sealed();
}
