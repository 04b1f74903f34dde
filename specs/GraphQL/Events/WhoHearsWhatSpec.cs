using System.Text.Json;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Events;

/// <summary>A fact is heard by whoever may see its row, today; for everybody else it did not happen.</summary>
[Collection(nameof(Harbour))]
public sealed class WhoHearsWhatSpec(HarbourDatabase database) : IAsyncLifetime
{
    private Func<Caller, Caller?> today = caller => caller;
    private Shore shore = null!;

    public async Task InitializeAsync() => shore = await Shore.Open(
        database, change: service => service with { CallerNow = http => today(HarbourHost.CallerOf(http)) });

    public async Task DisposeAsync() => await shore.DisposeAsync();

    [Theory]
    [InlineData("nobody", "UNAUTHENTICATED")]
    [InlineData("Cook", "FORBIDDEN")]
    public async Task who_may_not_read_the_thing_cannot_follow_it(string role, string code)
    {
        using var stream = await shore.Host.Open(Shore.Positions, role: role);
        (await Shore.EndOf(stream)).ShouldBe((code, null));
        shore.Hub.Subscribers.ShouldBe(0);
    }

    [Fact]
    public async Task what_the_law_makes_public_is_heard_by_anybody()
    {
        shore.Log.Owner("O0001");
        using var stream = await shore.Host.Open("""subscription { ownerFacts(after: "0") { position owner { name } } }""", role: "nobody");
        (await stream.Next())!.Data.ShouldContain("\"name\":\"Owner 1\"");
    }

    [Fact]
    public async Task another_division_hears_nothing_and_its_place_moves_on_all_the_same()
    {
        using var own = await shore.Host.Open(Shore.Positions, division: "4401");
        using var foreign = await shore.Host.Open(Shore.Positions, division: "4403");
        await foreign.Block();
        shore.Log.Boat(1);
        shore.Log.Boat(4);
        (await Shore.PositionOf(own)).ShouldBe(1);
        (await Shore.PositionOf(own)).ShouldBe(2);
        await shore.Heartbeats(foreign, until: "2");
        shore.Log.Boat(2);
        (await Shore.PositionOf(foreign)).ShouldBe(3);
    }

    [Fact]
    public async Task a_fact_about_what_is_not_there_any_more_is_not_heard()
    {
        using var stream = await shore.Host.Open(Shore.Positions);
        await stream.Block();
        shore.Log.Boat(999_999);
        await shore.Heartbeats(stream, until: "1");
    }

    [Theory]
    [InlineData("Auditor", "44", """{"actor":"harbour.master","capacity":"Clerk"}""")]
    [InlineData("Clerk", "4401", """{"actor":"harbour.master","capacity":"Clerk"}""")]
    [InlineData("Clerk", "4403", """{"actor":null,"capacity":null}""")]
    [InlineData("Inspector", "44", """{"actor":null,"capacity":null}""")]
    public async Task who_acted_is_told_to_those_who_may_read_the_journal_of_that_authority(string role, string division, string expected)
    {
        // The authority is 4401; the boat lies in 440300.
        shore.Log.Boat(1);
        shore.Log.Boat(2);
        using var stream = await shore.Host.Open(
            $$"""subscription { boatFacts(after: "0", where: { ids: ["{{BoatId.Of(division == "4403" ? 2 : 1)}}"] }) { actor capacity } }""",
            role: role, division: division);
        JsonElement.Parse((await stream.Next())!.Data).GetProperty("data").GetProperty("boatFacts").ToString().ShouldBe(expected);
    }

    [Fact]
    public async Task who_is_not_signed_in_any_more_is_cut_before_the_next_event()
    {
        using var stream = await shore.Host.Open(Shore.Positions);
        shore.Log.Boat(1);
        (await Shore.PositionOf(stream)).ShouldBe(1);
        today = _ => null;
        shore.Log.Boat(2);
        (await Shore.EndOf(stream)).ShouldBe(("UNAUTHENTICATED", 1));
    }

    [Fact]
    public async Task who_is_not_signed_in_any_more_is_cut_at_the_next_heartbeat_if_nothing_happens()
    {
        using var stream = await shore.Host.Open(Shore.Positions);
        await stream.Block();
        today = _ => null;
        shore.Time.Advance(shore.Hub.Settings.Heartbeat);
        (await Shore.EndOf(stream)).ShouldBe(("UNAUTHENTICATED", 0));
    }

    [Fact]
    public async Task who_has_lost_the_role_is_cut_and_who_has_lost_a_division_hears_of_it_no_longer()
    {
        using var stream = await shore.Host.Open(Shore.Positions, division: "44");
        shore.Log.Boat(1);
        (await Shore.PositionOf(stream)).ShouldBe(1);
        today = caller => caller with { DivisionPrefix = "4403" };
        shore.Log.Boat(1);
        shore.Log.Boat(2);
        (await Shore.PositionOf(stream)).ShouldBe(3);
        today = caller => new(caller.Subject, ["Cook"], "44");
        shore.Log.Boat(2);
        (await Shore.EndOf(stream)).ShouldBe(("FORBIDDEN", 3));
    }
}
