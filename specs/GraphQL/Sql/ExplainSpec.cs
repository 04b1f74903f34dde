using System.Text.Json;
using Npgsql;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql;

/// <summary>No list field reads a whole table: every statement of these documents is explained by the server that ran it.</summary>
[Collection(nameof(Harbour))]
public sealed class ExplainSpec(HarbourDatabase database)
{
    [Theory]
    [InlineData("{ boats { nodes { name owner { name } } } }")]
    [InlineData("{ boats(first: 5) { nodes { surveys(first: 5) { nodes { number boat { name } } } } } }")]
    [InlineData("{ boats(order: [{ name: ASC }]) { nodes { name } } }")]
    [InlineData("{ boats(order: [{ builtAt: DESC }]) { nodes { name } } }")]
    [InlineData("{ boats(where: { name: { eq: \"Gull 1\" } }) { totalCount nodes { name } } }")]
    [InlineData("{ boats(where: { hull: { in: [\"HN00022\", \"HN00033\"] } }) { totalCount nodes { name } } }")]
    [InlineData("{ boats(where: { tonnage: { gt: \"6000\" } }, order: [{ tonnage: DESC }]) { nodes { name } } }")]
    [InlineData("{ boats(last: 10, order: [{ crew: ASC }]) { nodes { name } } }")]
    [InlineData("{ boats(knownAt: \"50\", where: { hull: { eq: \"HN00022\" } }) { nodes { name owner { name } } } }")]
    [InlineData("{ boat(hull: \"HN00022\") { name surveys { totalCount } owner { boats { nodes { name } } } } }")]
    [InlineData("{ owners(order: [{ name: ASC }]) { nodes { boats(first: 3) { nodes { name } } } } }")]
    [InlineData("{ surveys(where: { passed: { eq: true } }) { nodes { boat { name } } } }")]
    public async Task a_list_is_read_by_index(string document)
    {
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        var before = await Log(owner, from: 0);
        await using var source = new ReadSource(new NpgsqlConnectionStringBuilder(database.Owner)
        {
            Options = "-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 -c auto_explain.log_format=json",
        }.ConnectionString);
        var asking = new Asking(database) { Store = HarbourDatabase.StoreOf(source) };
        await asking.Data(document, Asking.Clerk);
        var plans = PlansIn(await Log(owner, from: before.Length)).Where(plan => plan.Contains("\"Alias\": \"t0\"", StringComparison.Ordinal)).ToList();
        plans.ShouldNotBeEmpty();
        foreach (var plan in plans) SequentialScansIn(JsonElement.Parse(plan)).ShouldBeEmpty(plan);
    }

    /// <summary>The server's own log, into which auto_explain writes the plan of every statement.</summary>
    private static async Task<string> Log(NpgsqlDataSource owner, int from)
    {
        await using var read = owner.CreateCommand("select pg_read_file('server.log')");
        return ((string)(await read.ExecuteScalarAsync())!)[from..];
    }

    /// <summary>A plan begins after "plan:" and is indented by a tab to its closing brace.</summary>
    private static IEnumerable<string> PlansIn(string log)
    {
        var lines = log.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].EndsWith("plan:", StringComparison.Ordinal)) continue;
            yield return string.Join('\n', lines.Skip(i + 1).TakeWhile(line => line.StartsWith('\t')));
        }
    }

    private static IEnumerable<string> SequentialScansIn(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(SequentialScansIn),
        JsonValueKind.Object =>
            (node.TryGetProperty("Node Type", out var type) && type.GetString() is "Seq Scan" ? [node.GetProperty("Relation Name").GetString()!] : Enumerable.Empty<string>())
            .Concat(node.EnumerateObject().SelectMany(property => SequentialScansIn(property.Value))),
        _ => [],
    };
}
