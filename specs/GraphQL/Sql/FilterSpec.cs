using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Sql;

[Collection(nameof(Harbour))]
public sealed class FilterSpec(HarbourDatabase database)
{
    private readonly Asking harbour = new(database);

    [Theory]
    [InlineData("{ name: { eq: \"Tern 5\" } }", "name = 'Tern 5'")]
    [InlineData("{ name: { contains: \"50% O\" } }", "strpos(name, '50% O') > 0")]
    [InlineData("{ name: { contains: \"A_B\" } }", "strpos(name, 'A_B') > 0")]
    [InlineData("{ name: { startsWith: \"A_\" } }", "starts_with(name, 'A_')")]
    [InlineData("{ name: { endsWith: \" 123\" } }", "right(name, 4) = ' 123'")]
    [InlineData("{ name: { ncontains: \"ern\" } }", "strpos(name, 'ern') = 0")]
    [InlineData("{ standing: { in: [LAID_UP, STRUCK_OFF] } }", "standing <> 'InForce'")]
    [InlineData("{ standing: { nin: [LAID_UP] } }", "standing <> 'LaidUp'")]
    [InlineData("{ standing: { neq: IN_FORCE }, crew: { lte: 3 } }", "standing <> 'InForce' and crew <= 3")]
    [InlineData("{ tonnage: { eq: null } }", "tonnage is null")]
    [InlineData("{ tonnage: { neq: null } }", "tonnage is not null")]
    [InlineData("{ tonnage: { neq: \"10\" } }", "tonnage is distinct from 10")]
    [InlineData("{ tonnage: { gt: \"10.5\", lt: \"100\" } }", "tonnage > 10.5 and tonnage < 100")]
    [InlineData("{ tonnage: { ngt: \"10.5\" } }", "tonnage <= 10.5 or tonnage is null")]
    [InlineData("{ tonnage: { in: [\"10\", null] } }", "tonnage = 10 or tonnage is null")]
    [InlineData("{ tonnage: { nin: [\"10\"] } }", "tonnage is distinct from 10")]
    [InlineData("{ builtAt: { gte: \"2020-01-03T08:00:00+08:00\" } }", "built_at >= '2020-01-03T00:00:00Z'")]
    [InlineData("{ validUntil: { lt: \"2026-02-01\" } }", "valid_until < '2026-02-01'")]
    [InlineData("{ hull: { startsWith: \"HN00\" } }", "starts_with(hull, 'HN00')")]
    [InlineData("{ hull: { in: [\"HN00022\", \"HN00033\"] } }", "hull in ('HN00022', 'HN00033')")]
    [InlineData("{ or: [{ crew: { eq: 1 } }, { and: [{ crew: { eq: 2 } }, { name: { startsWith: \"Gull\" } }] }] }", "crew = 1 or (crew = 2 and name like 'Gull%')")]
    [InlineData("{ crew: { or: [{ eq: 1 }, { gt: 8 }] } }", "crew = 1 or crew > 8")]
    [InlineData("{ or: [] }", "false")]
    [InlineData("{ and: [] }", "true")]
    public async Task a_filter_finds_what_the_same_question_in_sql_finds(string filter, string sql)
    {
        await using var source = Npgsql.NpgsqlDataSource.Create(database.Owner);
        await using var count = source.CreateCommand($"select count(*) from read.boat where {sql}");
        var expected = (long)(await count.ExecuteScalarAsync())!;
        var data = await harbour.Data($$"""{ boats(where: {{filter}}) { totalCount } }""");
        data.GetProperty("boats").GetProperty("totalCount").GetInt64().ShouldBe(expected);
    }

    [Fact]
    public async Task a_day_of_legal_effect_selects_the_rows_in_force_then()
    {
        await using var source = Npgsql.NpgsqlDataSource.Create(database.Owner);
        await using var count = source.CreateCommand(
            "select count(*) from read.boat where date '2026-03-01' between valid_from and coalesce(valid_until, 'infinity')");
        var data = await harbour.Data("""{ boats(effectiveOn: "2026-03-01") { totalCount } }""");
        data.GetProperty("boats").GetProperty("totalCount").GetInt64().ShouldBe((long)(await count.ExecuteScalarAsync())!);
    }

    [Fact]
    public async Task one_row_is_there_only_on_days_of_its_legal_effect_at_the_root_and_below()
    {
        var found = (await harbour.Data("""{ boats(first: 1, where: { validUntil: { gt: "1900-01-01" } }) { nodes { hull validFrom validUntil } } }"""))
            .GetProperty("boats").GetProperty("nodes")[0];
        var hull = found.GetProperty("hull").GetString();
        var from = DateOnly.Parse(found.GetProperty("validFrom").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        var until = DateOnly.Parse(found.GetProperty("validUntil").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (day, there) in new[] { (from.AddDays(-1), false), (from, true), (until, true), (until.AddDays(1), false) })
        {
            var data = await harbour.Data(
                $$"""
                { boat(hull: "{{hull}}", effectiveOn: "{{day:yyyy-MM-dd}}") { hull }
                  always: boat(hull: "{{hull}}") { surveys(first: 1) { nodes { boat(effectiveOn: "{{day:yyyy-MM-dd}}") { hull } } } } }
                """);
            (data.GetProperty("boat").ToString().Length > 0).ShouldBe(there, $"{day}");
            foreach (var survey in data.GetProperty("always").GetProperty("surveys").GetProperty("nodes").EnumerateArray())
                (survey.GetProperty("boat").ToString().Length > 0).ShouldBe(there, $"{day}");
        }
    }

    [Theory]
    [InlineData("{ name: { contains: \"ab\" } }")]
    [InlineData("{ name: { contains: \"鹭鹭\" } }")]
    [InlineData("{ name: null }")]
    [InlineData("{ crew: { gt: null } }")]
    [InlineData("{ or: [{ or: [{ or: [{ or: [{ or: [{ or: [{ crew: { eq: 1 } }] }] }] }] }] }] }")]
    public async Task a_filter_that_no_index_serves_or_that_goes_too_deep_is_refused(string filter) =>
        (await harbour.Code($$"""{ boats(where: {{filter}}) { totalCount } }""")).ShouldBe("BAD_USER_INPUT");

    [Fact]
    public async Task lists_and_comparisons_are_limited()
    {
        var many = string.Join(", ", Enumerable.Range(0, 201));
        (await harbour.Code($$"""{ boats(where: { crew: { in: [{{many}}] } }) { totalCount } }""")).ShouldBe("LIMIT_LISTS");
        (await harbour.Code(
            "query($crews: [Int]) { boats(where: { crew: { in: $crews } }) { totalCount } }", variables: new { crews = Enumerable.Range(0, 201) }))
            .ShouldBe("BAD_USER_INPUT");
        var comparisons = string.Join(", ", Enumerable.Range(0, 49).Select(i => $"{{ crew: {{ gt: {i}, lt: 9 }} }}"));
        (await harbour.Code($$"""{ boats(where: { or: [{{comparisons}}] }) { totalCount } }""")).ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task a_wrong_check_digit_is_told_in_the_words_of_the_value_type()
    {
        var answer = await harbour.Ask("""{ boats(where: { hull: { eq: "HN00071" } }) { totalCount } }""");
        answer.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("the check digit is wrong");
    }
}
