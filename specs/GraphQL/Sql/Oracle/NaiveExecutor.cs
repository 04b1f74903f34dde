using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Npgsql;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>What the naive executor answers: data, and for each refused root field the codes that it may be refused with.</summary>
internal sealed record NaiveAnswer(JsonObject? Data, ImmutableDictionary<string, ImmutableHashSet<string>> Refused);

/// <summary>
/// Answers any valid query over entities the slow and obvious way: it walks the document as the specification says and reads each
/// field by itself. It shares the entities' description with the planner, and nothing else: neither coercion nor SQL nor rules.
/// </summary>
internal sealed class NaiveExecutor(
    NpgsqlDataSource source, ImmutableArray<Entity> entities, Func<NodaTime.Instant, long> positionAt, Exercised exercised)
{
    private readonly NaiveRows rows = new(source, exercised);

    /// <param name="cursors">Cursor → the key of the row it stands at.</param>
    public async Task<NaiveAnswer> Ask(
        string text, JsonObject variables, Caller caller, IReadOnlyDictionary<string, string>? cursors = null)
    {
        var document = Parser.Parse(text, Limits.Trusted);
        var operation = document.Definitions.OfType<OperationDefinition>().Single();
        foreach (var definition in operation.Variables.Where(definition => definition.Default is not null && !variables.ContainsKey(definition.Name)))
            variables = new JsonObject(variables.Select(given => KeyValuePair.Create(given.Key, given.Value?.DeepClone()))) { [definition.Name] = Json(definition.Default!) };
        return await new NaiveAnswering(
            new(document, variables, exercised), rows, entities, positionAt, caller, cursors ?? ImmutableDictionary<string, string>.Empty, exercised).Answer();
    }

    private static JsonNode? Json(Value literal) => literal switch
    {
        BooleanValue { IsTrue: var flag } => flag,
        IntValue { Digits: var digits } => JsonNode.Parse(digits),
        StringValue { Text: var text } => text,
        EnumValue { Name: var word } => word,
        _ => null,
    };
}
