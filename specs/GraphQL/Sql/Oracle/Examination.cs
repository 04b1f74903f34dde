using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>Asks planner and naive executor the same random documents as different callers.</summary>
internal sealed class Examination(PortDatabase database, Planner planner, int seed)
{
    private readonly Random random = new(seed);
    private readonly Exercised exercised = new();

    /// <summary>Province, cities, county, parties, an officer who is a party too, one without a division, one without rights, nobody.</summary>
    public static ImmutableArray<Caller> Callers { get; } =
    [
        new("province auditor", ["Auditor"], "44"), new("province clerk", ["Clerk"], "44"), new("city clerk", ["Clerk"], "4401"),
        new("county clerk", ["Clerk"], "440106"), new("other city's auditor", ["Auditor"], "4403"), new("party", ["Owner"], null, "P1"),
        new("city clerk and party", ["Clerk", "Owner"], "4403", "P2"), new("clerk of nowhere", ["Clerk"], null),
        new("visitor", ["Visitor"], "44"), Caller.Nobody,
    ];

    public Exercised Exercised => exercised;

    /// <summary>Questions asked so far.</summary>
    public int Asked { get; private set; }

    /// <summary>Asks a number of documents, each several times; the differences found, with what they were found by.</summary>
    /// <param name="enough">Stop at so many differences.</param>
    /// <param name="disguise">Whom the naive executor answers instead: for the proof that differences are found.</param>
    public async Task<IReadOnlyList<string>> Differences(int documents, int enough = 3, Func<Caller, Caller>? disguise = null)
    {
        var naive = new NaiveExecutor(database.Owner, Port.Entities, Port.PositionAt, exercised);
        var values = await RandomValues.Of(random, database.Owner, Port.Entities);
        var generator = new RandomDocuments(random, values, Port.Schema, Port.Entities);
        var differences = new List<string>();
        for (var i = 0; i < documents && differences.Count < enough; i++)
        {
            var document = generator.Next();
            var caller = Callers[random.Next(Callers.Length)];
            var comparison = new Comparison();
            var first = document.Values();
            await Ask(first, caller, null);
            // The same document from the places that the first answer showed, then with other values, then as somebody else.
            var (entered, cursors) = Entered(document, first, comparison);
            if (cursors.Count > 0) await Ask(entered, caller, cursors);
            comparison = new Comparison();
            await Ask(document.Values(), caller, null);
            comparison = new Comparison();
            await Ask(document.Values(), Callers[random.Next(Callers.Length)], null);

            async Task Ask(JsonObject variables, Caller asking, IReadOnlyDictionary<string, string>? places)
            {
                var expected = await naive.Ask(document.Text, variables, disguise?.Invoke(asking) ?? asking, places);
                var planned = await planner.Ask(document.Text, variables, asking);
                Asked++;
                exercised.Saw($"caller {asking.Subject ?? "nobody"}");
                if (comparison.Difference(planned, expected) is { } difference)
                    differences.Add($"{difference}\nas {asking.Subject ?? "nobody"}\n{document.Text}\n{variables.ToJsonString()}\n{planned.ToJsonString()}\n{expected.Data?.ToJsonString()}");
            }
        }
        return differences;
    }

    private (JsonObject Variables, Dictionary<string, string> Cursors) Entered(RandomDocument document, JsonObject variables, Comparison comparison)
    {
        var entered = (JsonObject)variables.DeepClone();
        var cursors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var variable in document.Variables.Where(variable => variable.List is not null))
        {
            if (comparison.PlacesIn(variable.List!) is not { Count: > 0 } places) continue;
            var (cursor, key) = places[random.Next(places.Count)];
            entered[variable.Name] = cursor;
            cursors[cursor] = key;
        }
        return (entered, cursors);
    }
}
