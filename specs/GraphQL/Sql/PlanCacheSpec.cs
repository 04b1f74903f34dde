using Npgsql;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql;

/// <summary>What the database was asked to prepare tells which requests share a statement.</summary>
[Collection(nameof(Harbour))]
public sealed class PlanCacheSpec(HarbourDatabase database)
{
    private const string Search = """
        query ($name: String, $sizes: [Int], $first: Int, $order: [BoatSortInput!], $after: String) {
          boats(where: { name: { startsWith: $name }, crew: { in: $sizes } }, first: $first, order: $order, after: $after) {
            nodes { name crew } pageInfo { endCursor } } }
        """;

    [Fact]
    public async Task requests_that_differ_in_values_share_a_statement()
    {
        await using var one = new OneConnection(database);
        foreach (var name in new[] { "Tern", "Gull 1", "A_B", "", "'; drop table read.boat; --" })
        {
            for (var size = 1; size < 4; size++)
                await one.Ask.Data(Search, variables: new { name, sizes = Enumerable.Range(1, size), first = size });
        }
        (await one.Prepared()).ShouldHaveSingleItem().ShouldNotContain("Tern");
    }

    [Fact]
    public async Task what_is_in_the_text_makes_another_statement()
    {
        await using var one = new OneConnection(database);
        object[] shapes =
        [
            new { name = "Tern", sizes = new int?[] { 1 } },
            new { name = "Tern", sizes = new int?[] { 1, null } },
            new { name = "Tern", sizes = new int?[] { 1 }, order = new[] { new { crew = "ASC" } } },
            new { name = "Tern", sizes = new int?[] { 1 }, order = new[] { new { crew = "DESC" } } },
        ];
        foreach (var shape in shapes.Concat(shapes)) await one.Ask.Data(Search, variables: shape);
        (await one.Prepared()).Count.ShouldBe(4);
    }

    [Fact]
    public async Task cursors_with_and_without_a_value_share_a_statement_and_find_their_rows()
    {
        await using var one = new OneConnection(database, new ReadLimits { LargestPage = 700 });
        const string page = "query ($after: String) { boats(first: 700, after: $after, order: [{ tonnage: DESC }]) { nodes { tonnage } pageInfo { endCursor } } }";
        var (tonnages, after) = (new List<string?>(), default(string));
        do
        {
            var boats = (await one.Ask.Data(page, variables: new { after })).GetProperty("boats");
            tonnages.AddRange(boats.GetProperty("nodes").EnumerateArray().Select(boat => boat.GetProperty("tonnage").GetString()));
            after = boats.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (after is not null);
        tonnages.Count.ShouldBe(5000);
        tonnages.TakeWhile(tonnage => tonnage is null).Count().ShouldBe(714);
        tonnages.Skip(714).ShouldAllBe(tonnage => tonnage != null);
        (await one.Prepared()).ShouldHaveSingleItem("the first page has no cursor and was asked for once");
    }

    [Fact]
    public async Task callers_of_other_roles_and_divisions_never_share_what_they_may_not()
    {
        var harbour = new Asking(database);
        Caller[] callers = [Asking.Auditor, Asking.Clerk, Asking.Auditor with { DivisionPrefix = "4403" }, Asking.Clerk with { DivisionPrefix = null }];
        var first = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            var answers = new List<string>();
            foreach (var caller in callers)
                answers.Add((await harbour.Data("{ boats(first: 4) { totalCount nodes { division captain debt maskedFields } } }", caller)).ToString());
            if (round == 0) first = answers;
            answers.ShouldBe(first);
        }
        first.Distinct().Count().ShouldBe(4);
        first[1].ShouldContain("\"debt\":null");
        first[0].ShouldNotContain("\"debt\":null");
        first[3].ShouldContain("\"totalCount\":0");
    }

    /// <summary>A store whose requests all go over one connection, so that its prepared statements are all there are.</summary>
    private sealed class OneConnection : IAsyncDisposable
    {
        private readonly ReadSource source;

        public OneConnection(HarbourDatabase database, ReadLimits? limits = null)
        {
            source = new ReadSource(new NpgsqlConnectionStringBuilder(database.ReaderString) { MaxPoolSize = 1 }.ConnectionString, limits);
            Ask = new Asking(database) { Store = HarbourDatabase.StoreOf(source) };
        }

        public Asking Ask { get; }

        public async Task<IReadOnlyList<string>> Prepared()
        {
            await using var command = source.Connections.CreateCommand(
                "select coalesce(array_agg(statement), '{}') from pg_prepared_statements where statement like '%\"read\".%'");
            return (string[])(await command.ExecuteScalarAsync())!;
        }

        public ValueTask DisposeAsync() => source.DisposeAsync();
    }
}
