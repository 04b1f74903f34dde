using System.Text.Json.Nodes;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>What holds of every document, tried on random ones.</summary>
[Collection(nameof(Port))]
public sealed class LawsSpec(PortDatabase database)
{
    private const int Documents = 150;

    private readonly Planner planner = new(database.Reader, Port.Schema);
    private readonly Random random = new(20260301);

    [Fact]
    public Task other_names_give_the_same_answer() => Each(async (document, variables, caller, answer) =>
    {
        var renamed = await planner.Ask(Laws.Renamed(document), variables, caller);
        Same(Laws.NamedBack(renamed["data"]), answer["data"], document);
    });

    [Fact]
    public Task fragments_in_their_places_give_the_same_answer() => Each(async (document, variables, caller, answer) =>
        Same((await planner.Ask(Laws.Inlined(document), variables, caller))["data"], answer["data"], document));

    [Fact]
    public Task a_condition_that_holds_changes_nothing() => Each(async (document, variables, caller, answer) =>
        Same((await planner.Ask(Laws.Included(document), variables, caller))["data"], answer["data"], document));

    [Fact]
    public Task root_fields_asked_for_one_by_one_give_the_same_answer() => Each(async (document, variables, caller, answer) =>
    {
        if (answer["data"] is not JsonObject whole) return;
        var together = new JsonObject();
        foreach (var part in Laws.Split(document))
        {
            var names = Parser.Parse(part, Limits.Trusted).Definitions.OfType<OperationDefinition>().Single().Variables.Select(variable => variable.Name).ToHashSet();
            var some = new JsonObject(variables.Where(given => names.Contains(given.Key)).Select(given => KeyValuePair.Create(given.Key, given.Value?.DeepClone())));
            foreach (var (key, value) in (JsonObject)(await planner.Ask(part, some, caller))["data"]!) together[key] = value?.DeepClone();
        }
        Same(together, whole, document);
    });

    [Fact]
    public Task what_was_known_at_the_head_is_what_is_known_now() => Each(async (document, variables, caller, answer) =>
    {
        var known = (await planner.Ask(Laws.KnownAt(document, Port.Head), variables, caller))["data"];
        JsonNode.Parse(known?.ToJsonString().Replace($"@{Port.Head}\"", "\"", StringComparison.Ordinal) ?? "null")
            .ShouldSatisfyAllConditions(then => Same(then, answer["data"], document));
    }, timelessOnly: true);

    [Fact]
    public async Task pages_put_together_are_the_whole_list_forwards_and_backwards()
    {
        var values = await RandomValues.Of(random, database.Owner, Port.Entities);
        var generator = new RandomDocuments(random, values, Port.Schema, Port.Entities);
        var pages = 0;
        for (var i = 0; i < 60; i++)
        {
            var entity = Port.Entities[random.Next(Port.Entities.Length)];
            var (arguments, caller) = (generator.ListArguments(entity), Examination.Callers[random.Next(5)]);
            var size = random.Next(1, 8);
            if (await Ids($"first: 100{arguments}") is not { } whole) continue;
            foreach (var (side, place, more, cursor) in new[] { ("first", "after", "hasNextPage", "endCursor"), ("last", "before", "hasPreviousPage", "startCursor") })
            {
                var (together, at, goesOn) = (new List<string>(), default(string), true);
                while (goesOn)
                {
                    var page = await Page($"{side}: {size}{arguments}{(at is null ? "" : $", {place}: \"{at}\"")}");
                    var ids = page!["nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>());
                    together.InsertRange(side == "first" ? together.Count : 0, ids);
                    goesOn = page["pageInfo"]![more]!.GetValue<bool>();
                    at = page["pageInfo"]![cursor]?.GetValue<string>();
                    pages++;
                }
                together.ShouldBe(whole, $"{entity.Plural} {side} {size}{arguments} as {caller.Subject}");
            }

            async Task<JsonNode?> Page(string given) => (await planner.Ask(
                $"{{ list: {entity.Plural}({given}) {{ nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}", [], caller))["data"]?["list"];
            async Task<List<string>?> Ids(string given) => await Page(given) is { } page && !page["pageInfo"]!["hasNextPage"]!.GetValue<bool>()
                ? [.. page["nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>())]
                : null;
        }
        pages.ShouldBeGreaterThan(200);
    }

    private async Task Each(Func<Document, JsonObject, Caller, JsonObject, Task> law, bool timelessOnly = false)
    {
        var values = await RandomValues.Of(random, database.Owner, Port.Entities);
        var generator = new RandomDocuments(random, values, Port.Schema, Port.Entities) { TimelessOnly = timelessOnly };
        var answered = 0;
        for (var i = 0; i < Documents; i++)
        {
            var document = generator.Next();
            var (variables, caller) = (document.Values(), Examination.Callers[random.Next(Examination.Callers.Length)]);
            var answer = await planner.Ask(document.Text, variables, caller);
            if (answer["data"] is not null) answered++;
            await law(Parser.Parse(document.Text, Limits.Trusted), variables, caller, answer);
        }
        answered.ShouldBeGreaterThan(Documents / 2);
    }

    private static void Same(JsonNode? one, JsonNode? other, Document document) =>
        JsonNode.DeepEquals(one, other).ShouldBeTrue($"{Printer.Print(document)}\n{one?.ToJsonString()}\n{other?.ToJsonString()}");
}
