using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;

namespace Regulatory.GraphQL.Specs.Sql;

/// <summary>
/// Answers a few shapes of question the slow and obvious way: one SELECT a field of a row, one a list, one a way. What the planner
/// gives must equal it.
/// </summary>
internal sealed class NaiveExecutor(NpgsqlDataSource source)
{
    /// <summary>A question: fields of one row, and ways to others with their own questions.</summary>
    public sealed record Question(string Table, string Key, IReadOnlyList<string> Fields, IReadOnlyList<Way> Ways)
    {
        /// <summary>The selection in GraphQL.</summary>
        public string Selection => string.Join(' ', Fields.Select(Field).Concat(Ways.Select(way => way.Selection)));

        public static string Field(string column) => string.Concat(column.Split('_').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <param name="Size">Null for one row.</param>
    public sealed record Way(string Alias, string Field, string Local, string Remote, Question Question, int? Size, bool Descending)
    {
        public string Selection => Size is null
            ? $"{Alias}: {Field} {{ {Question.Selection} }}"
            : $"{Alias}: {Field}(first: {Size}) {{ nodes {{ {Question.Selection} }} }}";
    }

    public async Task<JsonNode?> Row(Question question, object key)
    {
        var row = new JsonObject();
        foreach (var field in question.Fields) row[Question.Field(field)] = Json(await Scalar(question, field, key));
        foreach (var way in question.Ways)
        {
            var local = await Scalar(question, way.Local, key);
            var found = new JsonArray();
            foreach (var next in await Keys(way, local!)) found.Add(await Row(way.Question, next));
            row[way.Alias] = way.Size is null ? found.FirstOrDefault()?.DeepClone() : new JsonObject { ["nodes"] = found };
        }
        return row;
    }

    private async Task<object?> Scalar(Question question, string column, object key)
    {
        await using var command = source.CreateCommand($"select {column} from read.{question.Table} where {question.Key} = $1");
        command.Parameters.Add(new() { Value = key });
        return await command.ExecuteScalarAsync() is { } value and not DBNull ? value : null;
    }

    private async Task<List<object>> Keys(Way way, object local)
    {
        await using var command = source.CreateCommand(
            $"select {way.Question.Key} from read.{way.Question.Table} where {way.Remote} = $1 "
            + $"order by {way.Question.Key} {(way.Descending ? "desc" : "")} limit {way.Size ?? 1}");
        command.Parameters.Add(new() { Value = local });
        var keys = new List<object>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) keys.Add(reader.GetValue(0));
        return keys;
    }

    private static JsonNode? Json(object? value) => value switch
    {
        null => null,
        "InForce" => "IN_FORCE",
        "LaidUp" => "LAID_UP",
        "StruckOff" => "STRUCK_OFF",
        string text => text,
        bool flag => flag,
        int number => number,
        DateTime moment => NodaTime.Text.InstantPattern.ExtendedIso.Format(NodaTime.Instant.FromDateTimeUtc(moment)),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string[] texts => new JsonArray([.. texts.Select(text => (JsonNode)text)]),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
