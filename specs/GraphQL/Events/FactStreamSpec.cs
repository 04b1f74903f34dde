using System.Text.Json;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.Specs.Support;

namespace Regulatory.GraphQL.Specs.Events;

/// <summary>Which facts a stream has, and what they show.</summary>
[Collection(nameof(Harbour))]
public sealed class FactStreamSpec(HarbourDatabase database) : IAsyncLifetime
{
    private Shore shore = null!;

    // The window is so small that most of what was is read from the record.
    public async Task InitializeAsync() => shore = await Shore.Open(database, new() { Window = 3, Page = 2 });

    public async Task DisposeAsync() => await shore.DisposeAsync();

    [Fact]
    public async Task between_the_record_and_what_comes_there_is_neither_a_gap_nor_a_repeat()
    {
        for (var boat = 1; boat <= 50; boat++) shore.Log.Boat(boat);
        using var early = await shore.Host.Open(Shore.Positions, new { after = "0" });
        using var late = await shore.Host.Open(Shore.Positions, new { after = "45" });
        var more = Task.Run(() =>
        {
            for (var boat = 51; boat <= 100; boat++) shore.Log.Boat(boat);
        });
        for (var position = 1; position <= 100; position++) (await Shore.PositionOf(early)).ShouldBe(position);
        for (var position = 46; position <= 100; position++) (await Shore.PositionOf(late)).ShouldBe(position);
        await more;
        shore.Log.Followers.ShouldBe(1);
        shore.Hub.EventsKept.ShouldBe(3);
    }

    [Fact]
    public async Task a_fact_shows_its_thing_as_it_stood_then_whenever_it_is_read()
    {
        shore.Log.Others(98);
        shore.Log.Boat(3);
        shore.Log.Boat(3);
        for (var again = 0; again < 2; again++)
        {
            using var stream = await shore.Host.Open(
                "subscription S($after: LedgerPosition) { boatFacts(after: $after) { boat { id name } } }", new { after = "0" });
            Boat(await stream.Next()).ShouldBe("""{"id":"Boat:00000003-0000-0000-0000-000000000001@99","name":"Old 50% Off 3"}""");
            Boat(await stream.Next()).ShouldBe("""{"id":"Boat:00000003-0000-0000-0000-000000000001@100","name":"50% Off 3"}""");
        }
    }

    [Fact]
    public async Task a_fact_of_newer_software_has_its_name_on_the_wire_only()
    {
        shore.Log.Boat(1, "sunk.v1");
        using var stream = await shore.Host.Open("""subscription { boatFacts(after: "0") { type wireType } }""");
        (await stream.Next())!.Data.ShouldContain("""{"type":null,"wireType":"harbour.boat.sunk.v1"}""");
    }

    [Fact]
    public async Task facts_are_chosen_by_type_id_and_division_all_at_once()
    {
        // Divisions go round: 440106, 440300, 440400, 440100.
        shore.Log.Boat(1, "sold.v1");
        shore.Log.Boat(4, "sold.v1");
        shore.Log.Boat(4, "laid-up.v2");
        shore.Log.Boat(1, "laid-up.v1");
        shore.Log.Boat(2, "laid-up.v1");
        shore.Log.Owner("O0001");
        (await Chosen("{ types: [LAID_UP] }")).ShouldBe([3, 4, 5]);
        (await Chosen("{ types: [SOLD], division: \"440100\" }")).ShouldBe([1, 2]);
        (await Chosen("{ division: \"440106\" }")).ShouldBe([1, 4]);
        (await Chosen("{ division: \"440000\" }")).ShouldBe([1, 2, 3, 4, 5]);
        (await Chosen($"{{ ids: [\"Boat:{BoatId.Of(4)}\", \"{BoatId.Of(2)}\"] }}")).ShouldBe([2, 3, 5]);
        (await Chosen($"{{ ids: [\"{BoatId.Of(4)}\"], types: [SOLD] }}")).ShouldBe([2]);
        (await Chosen("{ types: [] }")).ShouldBe([]);
    }

    [Fact]
    public async Task too_many_ids_are_refused()
    {
        var ids = string.Join(',', Enumerable.Range(1, 201).Select(number => $"\"{BoatId.Of(number)}\""));
        using var stream = await shore.Host.Open($"subscription {{ boatFacts(where: {{ ids: [{ids}] }}) {{ position }} }}");
        (await Shore.EndOf(stream)).Code.ShouldBe("LIMIT_LISTS");
    }

    [Fact]
    public async Task a_ledger_with_a_gap_is_believed_by_nobody()
    {
        await using var torn = await Shore.Open(database, change: service => service with
        {
            Events = new(shore.Log.Source with { Follow = (_, _) => Torn() }),
        });
        using var stream = await torn.Host.Open(Shore.Positions);
        (await Shore.EndOf(stream)).ShouldBe(("INTERNAL", 0));
        torn.Host.Faults.ShouldContain(fault => fault.Message.Contains("no gaps", StringComparison.Ordinal));
    }

    private async IAsyncEnumerable<IReadOnlyList<Regulatory.GraphQL.Events.LedgerEvent>> Torn()
    {
        shore.Log.Others(2);
        yield return [.. (await shore.Log.Source.Read(1, 1, CancellationToken.None))];
    }

    /// <summary>The positions of everything there is, until the heartbeat says that there is no more.</summary>
    private async Task<List<long>> Chosen(string where)
    {
        using var stream = await shore.Host.Open(
            $"subscription S($after: LedgerPosition) {{ boatFacts(after: $after, where: {where}) {{ position }} }}", new { after = "0" });
        var chosen = new List<long>();
        while ((await stream.Block())! is { Id: not "6" } block)
        {
            if (block.Event is not null) chosen.Add(long.Parse(block.Id!, System.Globalization.CultureInfo.InvariantCulture));
            shore.Time.Advance(shore.Hub.Settings.Heartbeat);
        }
        return chosen;
    }

    private static string Boat(StreamEvent? next) =>
        JsonElement.Parse(next!.Data).GetProperty("data").GetProperty("boatFacts").GetProperty("boat").ToString();
}
