using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Regulatory.Api.Specs.Hall;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Schema;

/// <summary><c>docs/graphql.md</c> is what client writers read: each of its documents is answered as it says, and no code is missing.</summary>
public sealed partial class GraphQLPageSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task every_document_of_the_page_is_answered_as_it_says()
    {
        var position = Answering.Position((await NewMatter().Issued()).Position);
        await (await Host.As("auditor-gd")).Read(
            "query($at: LedgerPosition) { licences(first: 0, atLeast: $at) { totalCount } }", new { at = position });
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "graphql.md"));
        var examples = Example().Matches(page);
        examples.Count.ShouldBeGreaterThan(9);
        examples.Count.ShouldBe(Opening().Count(page), "a document without its answer is asked by nobody");
        var wrong = new List<string>();
        foreach (Match example in examples)
        {
            var (account, document, shown) = (example.Groups["account"].Value, example.Groups["document"].Value, JsonNode.Parse(example.Groups["answer"].Value)!);
            var desk = account.Length == 0 ? Host.Anybody() : await Host.As(account);
            var answer = (JsonObject)JsonNode.Parse((await desk.Ask(document, document.Contains('$', StringComparison.Ordinal)
                ? new { command = Guid.CreateVersion7(), application = Guid.CreateVersion7() }
                : null)).GetRawText())!;
            var given = answer["errors"] is JsonArray errors
                ? new JsonObject { ["errors"] = new JsonArray([.. errors.Select(error => error!["extensions"]!["code"]!.DeepClone())]) }
                : answer["data"];
            if (!Fits(given, shown)) wrong.Add($"{document}{given?.ToJsonString()}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void every_code_of_a_fault_is_explained_to_writers_of_clients()
    {
        var pages = string.Concat(new[] { "graphql.md", "subscriptions.md", "operations.md" }
            .Select(page => File.ReadAllText(Path.Combine(Repository.Root, "docs", page))));
        var codes = new[] { typeof(Codes), typeof(ErrorCodes) }
            .SelectMany(type => type.GetFields()).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToList();
        codes.Count.ShouldBeGreaterThan(30);
        codes.Where(code => !pages.Contains($"`{code}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>Equal, but for the places where the page shows a mark of omission.</summary>
    private static bool Fits(JsonNode? given, JsonNode? shown) => (given, shown) switch
    {
        (not null, JsonValue value) when value.TryGetValue<string>(out var text) && text == "…" => true,
        (JsonObject one, JsonObject other) => one.Select(field => field.Key).SequenceEqual(other.Select(field => field.Key))
            && one.All(field => Fits(field.Value, other[field.Key])),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => Fits(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(given, shown),
    };

    [GeneratedRegex("^```graphql(?: as=(?<account>\\S+))?\n(?<document>.*?)^```\n\n```json\n(?<answer>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^```graphql", RegexOptions.Multiline)]
    private static partial Regex Opening();
}
