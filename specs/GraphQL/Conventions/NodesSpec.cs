using System.Text.Json;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Conventions;

/// <summary>Objects by their global ids: https://relay.dev/graphql/objectidentification.htm</summary>
[Collection(nameof(Harbour))]
public sealed class NodesSpec(HarbourDatabase database)
{
    private const string Document = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Boat { name owner { code } } ... on Owner { code } } }";

    private readonly Asking harbour = new(database);

    [Fact]
    public async Task objects_come_in_the_order_asked_for_whatever_their_types()
    {
        var nodes = await Nodes(Asking.Auditor, $"Owner:O0009", Boat(8), "Survey:7", Boat(7), Boat(8), $"{Boat(7)}@42");
        nodes.ToString().ShouldBe($$$"""
            [{"__typename":"Owner","id":"Owner:O0009","code":"O0009"},
            {"__typename":"Boat","id":"{{{Boat(8)}}}","name":"50% Off 8","owner":{"code":"O0009"}},
            {"__typename":"Survey","id":"Survey:7"},
            {"__typename":"Boat","id":"{{{Boat(7)}}}","name":"Heron 鹭 7","owner":{"code":"O0008"}},
            {"__typename":"Boat","id":"{{{Boat(8)}}}","name":"50% Off 8","owner":{"code":"O0009"}},
            {"__typename":"Boat","id":"{{{Boat(7)}}}@42","name":"Old Heron 鹭 7","owner":{"code":"O0008"}}]
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task what_is_unknown_and_what_may_not_be_seen_are_both_null()
    {
        // Boat 2 lies in another city; surveys are not for an inspector's roles at all.
        var inspector = Asking.Clerk with { Roles = ["Inspector"] };
        string[] ids = [Boat(2), Boat(9999), "Boat:nonsense", "Survey:8", "Survey:99999", "Whale:1", BoatId.Of(8).ToString(), "", Boat(8)];
        var nodes = await Nodes(inspector, ids);
        nodes.EnumerateArray().Select(node => node.ValueKind).ShouldBe([.. Enumerable.Repeat(JsonValueKind.Null, 8), JsonValueKind.Object]);
        foreach (var id in ids[..8])
            (await harbour.Data($$"""{ node(id: "{{id}}") { id } }""", inspector)).ToString().ShouldBe("""{"node":null}""", id);
    }

    [Fact]
    public async Task nobody_in_particular_finds_what_is_public_and_nothing_else() =>
        (await Nodes(Caller.Nobody, Boat(8), "Owner:O0009", "Survey:8")).ToString()
            .ShouldBe("""[null,{"__typename":"Owner","id":"Owner:O0009","code":"O0009"},null]""");

    [Fact]
    public async Task no_ids_give_no_objects_and_unknown_types_read_nothing()
    {
        (await Nodes(Asking.Auditor)).ToString().ShouldBe("[]");
        (await Nodes(Asking.Auditor, "Whale:1")).ToString().ShouldBe("[null]");
        harbour.Head.ShouldBeNull();
    }

    [Fact]
    public async Task at_most_fifty_ids_are_asked_for_at_once()
    {
        (await Nodes(Asking.Auditor, [.. Enumerable.Range(1, 50).Select(Boat)])).GetArrayLength().ShouldBe(50);
        (await harbour.Code(Document, variables: new { ids = Enumerable.Range(1, 51).Select(Boat) })).ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task pages_below_many_objects_count_against_the_rows_of_the_request()
    {
        const string document = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Boat { surveys(first: 100) { nodes { boat { surveys(first: 9) { nodes { number } } } } } } } }";
        (await harbour.Code(document, variables: new { ids = Enumerable.Range(1, 50).Select(Boat) })).ShouldBe("LIMIT_EXCEEDED");
    }

    private static string Boat(int number) => $"Boat:{BoatId.Of(number)}";

    private async Task<JsonElement> Nodes(Caller caller, params string[] ids) =>
        (await harbour.Data(Document, caller, new { ids })).GetProperty("nodes");
}
