using NodaTime;
using NodaTime.Text;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Conventions;

[Collection(nameof(Harbour))]
public sealed class TimeSpec(HarbourDatabase database)
{
    private readonly Asking harbour = new(database);

    [Fact]
    public async Task what_was_known_at_a_position_holds_for_everything_below()
    {
        var data = await harbour.Data("""
            { now: boat(hull: "HN00077") { id name owner { id boats(first: 1) { nodes { id name } } } }
              then: boat(hull: "HN00077", knownAt: "99") { id name owner { id boats(first: 1) { nodes { id name } } } }
              on: boat(hull: "HN00077", knownAt: 100) { name }
              before: boat(hull: "HN00077", knownAt: "0") { name } }
            """);
        data.GetProperty("now").GetProperty("name").GetString().ShouldBe("Heron 鹭 7");
        data.GetProperty("then").GetProperty("name").GetString().ShouldBe("Old Heron 鹭 7");
        data.GetProperty("then").GetProperty("id").GetString().ShouldBe($"Boat:{BoatId.Of(7)}@99");
        var owner = data.GetProperty("then").GetProperty("owner");
        owner.GetProperty("id").GetString().ShouldBe("Owner:O0008@99");
        owner.GetProperty("boats").GetProperty("nodes")[0].GetProperty("name").GetString()!.ShouldStartWith("Old ");
        data.GetProperty("on").GetProperty("name").GetString().ShouldBe("Heron 鹭 7");
        data.GetProperty("before").ToString().ShouldBe("");
    }

    [Fact]
    public async Task a_historical_id_finds_the_state_it_names()
    {
        var id = $"Boat:{BoatId.Of(7)}@42";
        var data = await harbour.Data($$"""{ boat(id: "{{id}}") { id name } node(id: "{{id}}") { id ... on Boat { name } } }""");
        data.GetProperty("boat").ToString().ShouldBe($$"""{"id":"{{id}}","name":"Old Heron 鹭 7"}""");
        data.GetProperty("node").ToString().ShouldBe(data.GetProperty("boat").ToString());
        (await harbour.Code($$"""{ boat(id: "{{id}}", knownAt: "43") { id } }""")).ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task the_past_is_shown_to_those_who_may_see_it_today()
    {
        var county = Asking.Clerk with { DivisionPrefix = "440300" };
        var past = $"Boat:{BoatId.Of(7)}@42";
        (await harbour.Data($$"""{ boat(id: "{{past}}") { id } node(id: "{{past}}") { id } boats(knownAt: 42, where: { hull: { eq: "HN00077" } }) { totalCount } }""", county))
            .ToString().ShouldBe("""{"boat":null,"node":null,"boats":{"totalCount":0}}""");
        (await harbour.Data($$"""{ boat(id: "{{past}}") { captain captainId maskedFields } }""", Asking.Clerk with { DivisionPrefix = "44" })).ToString()
            .ShouldBe("""{"boat":{"captain":"船长7","captainId":"4401**********0007","maskedFields":["captainId","debt"]}}""");
        (await harbour.Code($$"""{ boat(id: "{{past}}") { id } }""", Caller.Nobody)).ShouldBe("UNAUTHENTICATED");
    }

    [Fact]
    public async Task a_moment_is_looked_up_in_the_ledger()
    {
        var asked = new List<Instant>();
        var asking = new Asking(database)
        {
            Store = harbour.Store with
            {
                PositionAt = (moment, _) =>
                {
                    asked.Add(moment);
                    return Task.FromResult(50L);
                },
            },
        };
        var data = await asking.Data("""{ boat(hull: "HN00077", knownAt: "2026-03-01T10:00:00+08:00") { name } }""");
        data.GetProperty("boat").GetProperty("name").GetString().ShouldBe("Old Heron 鹭 7");
        asked.ShouldBe([InstantPattern.General.Parse("2026-03-01T02:00:00Z").Value]);
    }

    [Fact]
    public async Task what_keeps_no_history_cannot_be_asked_what_it_knew() =>
        (await harbour.Code("""{ boat(hull: "HN00077", knownAt: "99") { surveys { totalCount } } }""")).ShouldBe("BAD_USER_INPUT");

    [Fact]
    public async Task a_read_waits_for_a_position_or_says_that_it_is_stale()
    {
        var waits = new List<(string Tables, long Position)>();
        var asking = new Asking(database)
        {
            Store = harbour.Store with
            {
                WaitFor = (tables, position, _, _) =>
                {
                    waits.Add((string.Join(',', tables), position));
                    return Task.FromResult(position <= 250);
                },
            },
        };
        await asking.Data("""{ boats(first: 0, atLeast: "250") { totalCount } }""");
        waits.ShouldBe([("boat", 250)]);
        // Everything that is read must have got there, not only what is at the root.
        await asking.Data("""{ boats(first: 1, atLeast: "250") { nodes { owner { code } surveys { totalCount } } } }""");
        waits[^1].ShouldBe(("boat,owner,survey", 250));
        (await asking.Code("""{ boat(hull: "HN00077", atLeast: "251") { id } }""")).ShouldBe("STALE");
    }

    [Fact]
    public async Task what_was_known_at_a_position_is_told_only_once_the_read_model_has_passed_it()
    {
        // Else the same historical id would show one state now and another one later.
        var asking = new Asking(database) { Store = harbour.Store with { WaitFor = (_, position, _, _) => Task.FromResult(position <= 250) } };
        await asking.Data("""{ boat(hull: "HN00077", knownAt: "250") { id } }""");
        (await asking.Code("""{ boat(hull: "HN00077", knownAt: "251") { id } }""")).ShouldBe("STALE");
        (await asking.Code($$"""{ node(id: "Boat:{{BoatId.Of(7)}}@251") { id } }""")).ShouldBe("STALE");
        (await asking.Code($$"""{ nodes(ids: ["Boat:{{BoatId.Of(7)}}@250", "Boat:{{BoatId.Of(7)}}@251"]) { id } }""")).ShouldBe("STALE");
    }

    [Fact]
    public async Task all_root_fields_see_one_snapshot_and_its_place_in_the_ledger()
    {
        await harbour.Data("{ a: boats { totalCount } b: owners { totalCount } }");
        harbour.Head.ShouldNotBeNull().Position.ShouldBe(250);
    }

    [Fact]
    public async Task one_row_is_asked_for_by_exactly_one_key()
    {
        (await harbour.Code("{ boat { id } }")).ShouldBe("BAD_USER_INPUT");
        (await harbour.Code($$"""{ boat(id: "{{BoatId.Of(7)}}", hull: "HN00077") { id } }""")).ShouldBe("BAD_USER_INPUT");
        (await harbour.Data($$"""{ boat(id: "Owner:{{BoatId.Of(7)}}") { id } }""")).ToString().ShouldBe("""{"boat":null}""");
    }
}
