using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Types;
using MaskKind = Regulatory.GraphQL.Sql.MaskKind;
using ReadRule = Regulatory.GraphQL.Sql.ReadRule;

namespace Regulatory.GraphQL.Specs.Guard;

[Collection(nameof(Harbour))]
public sealed class WhoSeesWhatSpec(HarbourDatabase database)
{
    private static readonly Caller County = new("county", ["Clerk"], "440106");
    private static readonly Caller Owner = new("owner", ["Clerk"], null, Party: "O0002");

    private readonly Asking harbour = new(database);

    [Fact]
    public async Task a_city_sees_itself_and_its_counties_a_county_itself_the_province_all()
    {
        const string all = "{ boats(first: 0) { totalCount } }";
        (await Count(all, Asking.Auditor)).ShouldBe(5000);
        (await Count(all, Asking.Clerk)).ShouldBe(2500);
        (await Count(all, County)).ShouldBe(1250);
        (await Count(all, Asking.Clerk with { DivisionPrefix = null })).ShouldBe(0);
    }

    [Fact]
    public async Task what_may_not_be_seen_and_what_is_not_there_get_the_same_answer()
    {
        var hidden = await harbour.Data($$"""{ boat(id: "{{BoatId.Of(2)}}") { name } }""", Asking.Clerk);
        var absent = await harbour.Data($$"""{ boat(id: "{{BoatId.Of(9999)}}") { name } }""", Asking.Clerk);
        var nonsense = await harbour.Data("""{ boat(id: "no such thing") { name } }""", Asking.Clerk);
        hidden.ToString().ShouldBe("""{"boat":null}""");
        absent.ToString().ShouldBe(hidden.ToString());
        nonsense.ToString().ShouldBe(hidden.ToString());
    }

    [Fact]
    public async Task a_row_outside_the_division_is_not_reached_by_way_of_another_row()
    {
        var data = await harbour.Data("""{ owner(id: "O0003") { boats(first: 50) { totalCount nodes { division } } } }""", County);
        data.GetProperty("owner").GetProperty("boats").GetProperty("totalCount").GetInt32().ShouldBe(0);
        (await harbour.Data("{ survey(id: 1) { boat { name } } }", Owner with { Party = "O0003" })).ToString().ShouldBe("""{"survey":{"boat":null}}""");
    }

    [Fact]
    public async Task a_party_sees_what_is_about_it_wherever_it_lies() =>
        (await Count("{ surveys(first: 0) { totalCount } }", Owner, "surveys")).ShouldBeGreaterThan(0);

    [Fact]
    public async Task what_is_public_by_law_is_for_everybody_and_nothing_else_is()
    {
        (await Count("{ owners { totalCount } }", Caller.Nobody, "owners")).ShouldBe(400);
        (await harbour.Code("{ boats { totalCount } }", Caller.Nobody)).ShouldBe("UNAUTHENTICATED");
        (await harbour.Code("{ surveys { totalCount } }", Asking.Clerk with { Roles = ["Inspector"] })).ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task a_way_to_what_is_not_for_the_callers_roles_leads_to_nothing_and_leaves_the_rest_alone()
    {
        // Whoever may not read surveys gets what a boat without surveys gives, and no error tells the two apart.
        var inspector = Asking.Clerk with { Roles = ["Inspector"] };
        const string boat = "{ boat(hull: \"HN00088\") { crew surveys(first: 2) { totalCount nodes { number } pageInfo { hasNextPage endCursor } } } }";
        (await harbour.Data(boat, inspector)).ToString().ShouldBe(
            """{"boat":{"crew":9,"surveys":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}""");
        (await harbour.Data("{ owners(first: 1) { nodes { code boats { totalCount edges { cursor } } } } }", Caller.Nobody)).ToString()
            .ShouldBe("""{"owners":{"nodes":[{"code":"O0001","boats":{"totalCount":0,"edges":[]}}]}}""");
        var surveyor = new SchemaBuilder().Add(
            Harbour.Boat with { Rule = ReadRule.For("Auditor") }, Harbour.Owner, Harbour.Survey).Build();
        (await new Asking(database) { Schema = surveyor }.Data("{ survey(id: 7) { number boat { name } } }", Asking.Clerk with { DivisionPrefix = "44" }))
            .ToString().ShouldBe("""{"survey":{"number":"7","boat":null}}""");
    }

    [Fact]
    public async Task what_would_tell_of_a_masked_value_is_refused_on_the_way_as_well() =>
        (await harbour.Code("{ owners { nodes { boats(where: { captain: { eq: \"x\" } }) { totalCount } } } }", Asking.Clerk)).ShouldBe("FORBIDDEN");

    [Fact]
    public void nothing_is_found_ordered_or_linked_by_a_masked_column()
    {
        var captain = Harbour.Boat.ColumnNamed("captain_id");
        foreach (var leaky in new[]
        {
            Harbour.Boat with { Lookups = [captain] },
            Harbour.Boat with { DefaultOrder = [new(captain, Descending: false)] },
            Harbour.Boat with { Validity = new(captain) },
            Harbour.Boat with { Validity = Harbour.Boat.Validity! with { Before = captain } },
            Harbour.Boat with { Relations = [new("captainBoat", "Boat", Local: "captain_id", Remote: "id", Many: false)] },
        })
            Should.Throw<SchemaException>(() => new SchemaBuilder().Add(leaky, Harbour.Owner, Harbour.Survey).Build())
                .Message.ShouldContain("Boat.captainId is masked");
    }

    [Fact]
    public async Task masked_values_are_masked_in_the_database_and_named()
    {
        var boat = (await harbour.Data("""{ boat(hull: "HN00088") { captain captainId debt maskedFields } }""", Asking.Auditor)).GetProperty("boat");
        boat.ToString().ShouldBe("""{"captain":"船长8","captainId":"440106199001010008","debt":"8","maskedFields":[]}""");
        var masked = (await harbour.Data("""{ boat(hull: "HN00088") { captain captainId debt maskedFields } }""", Asking.Clerk)).GetProperty("boat");
        masked.ToString().ShouldBe("""{"captain":"船*","captainId":"4401**********0008","debt":null,"maskedFields":["captain","captainId","debt"]}""");
    }

    [Fact]
    public async Task a_mask_with_a_condition_covers_only_the_rows_it_is_for()
    {
        var open = (await harbour.Data("""{ boat(hull: "HN00055") { captain maskedFields } }""", Asking.Clerk)).GetProperty("boat");
        open.ToString().ShouldBe("""{"captain":"船长5","maskedFields":["captainId","debt"]}""");
    }

    [Fact]
    public async Task nobody_guesses_a_masked_value_by_filter_or_order()
    {
        (await harbour.Code("""{ boats(where: { captain: { startsWith: "船长1" } }) { totalCount } }""", Asking.Clerk)).ShouldBe("FORBIDDEN");
        (await harbour.Code("{ boats(order: [{ captain: ASC }]) { nodes { id } } }", Asking.Clerk)).ShouldBe("FORBIDDEN");
        (await Count("""{ boats(where: { captain: { startsWith: "船长1" } }) { totalCount } }""", Asking.Auditor)).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("captain", "private", "stands in, but is masked itself")]
    [InlineData("hull", "private", "stands in, but is of another type")]
    [InlineData("nothing", "private", "is not there")]
    [InlineData("division", "tonnage", "does not say when")]
    public void what_stands_in_for_a_masked_value_is_open_and_of_its_kind(string instead, string when, string because)
    {
        var boat = Harbour.Boat with
        {
            Columns = [.. Harbour.Boat.Columns.Select(column => column.Name == "name" ? column with { Mask = new(MaskKind.Instead, ["Auditor"], when, instead) } : column)],
        };
        Should.Throw<SchemaException>(() => new SchemaBuilder().Add(boat, Harbour.Owner, Harbour.Survey).Build())
            .Message.ShouldContain("Boat.name needs another column of its type", customMessage: because);
    }

    [Fact]
    public async Task whoever_does_not_see_a_value_reads_filters_and_sorts_by_what_stands_in_for_it()
    {
        var boats = new SchemaBuilder().Add(
            Harbour.Boat with
            {
                Columns = [.. Harbour.Boat.Columns.Select(column => column.Name == "name" ? column with { Mask = new(MaskKind.Instead, ["Auditor"], "private", "division") } : column)],
            },
            Harbour.Owner, Harbour.Survey).Build();
        var asking = new Asking(database) { Schema = boats };
        var name = (await asking.Data("""{ boat(hull: "HN00088") { name } }""", Asking.Auditor)).GetProperty("boat").GetProperty("name").GetString()!;
        var shown = (await asking.Data("""{ boat(hull: "HN00088") { name division maskedFields } }""", Asking.Clerk)).GetProperty("boat");
        var division = shown.GetProperty("division").GetString()!;
        shown.GetProperty("name").GetString().ShouldBe(division);
        shown.GetProperty("maskedFields").EnumerateArray().Select(field => field.GetString()).ShouldContain("name");
        foreach (var guess in new[] { $"eq: \"{name}\"", $"or: [{{ eq: \"{name}\" }}]", $"startsWith: \"{name}\"" })
            (await asking.Data($$"""{ boats(where: { name: { {{guess}} } }) { totalCount } }""", Asking.Clerk)).ToString().ShouldContain("\"totalCount\":0", customMessage: guess);
        (await asking.Data($$"""{ boats(where: { name: { eq: "{{name}}" } }, first: 100) { nodes { hull } } }""", Asking.Auditor)).ToString().ShouldContain("HN00088");
        var found = (await asking.Data(
            $$"""{ boats(where: { name: { startsWith: "{{division}}" } }, order: [{ name: DESC }], first: 3) { nodes { name division } } }""", Asking.Clerk))
            .GetProperty("boats").GetProperty("nodes").EnumerateArray().ToList();
        found.Count.ShouldBe(3);
        found.ShouldAllBe(row => row.GetProperty("name").GetString() == division && row.GetProperty("division").GetString() == division);
    }

    [Fact]
    public void an_entity_or_an_act_without_a_rule_does_not_become_a_schema()
    {
        Should.Throw<SchemaException>(() => new SchemaBuilder().Add(Harbour.Owner with { Rule = null, Relations = [] }).Build())
            .Message.ShouldContain("Owner says neither who may read it");
        Should.Throw<SchemaException>(() => new SchemaBuilder().Add(Harbour.Owner with { Relations = [] }).Add(new Act(typeof(LayUpBoat), [], null)).Build())
            .Message.ShouldContain("LayUpBoat says not who may do it");
    }

    private async Task<int> Count(string document, Caller caller, string field = "boats") =>
        (await harbour.Data(document, caller)).GetProperty(field).GetProperty("totalCount").GetInt32();
}
