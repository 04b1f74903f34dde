using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Regulatory.Bench.GraphQL;

/// <summary>Whether all engines say the same.</summary>
internal static class Answers
{
    private const int Samples = 50;

    /// <summary>Asks every engine for the same keys, drawn evenly from all.</summary>
    /// <exception cref="InvalidOperationException">An answer has errors, finds nothing, or differs from the first engine's; shows both.</exception>
    public static async Task Compare(IReadOnlyList<Engine> engines, Question question)
    {
        foreach (var key in Sample(question))
        {
            string? right = null;
            foreach (var engine in engines)
            {
                var answer = Canonical(await engine.Ask(question, key));
                if (key is not null && !answer.Contains('第')) throw new InvalidOperationException($"{engine.What} finds nothing for {key}: {answer}");
                right ??= answer;
                if (answer != right)
                    throw new InvalidOperationException($"'{question.What}' for {key}:\n{engines[0].What} answers\n{right}\n{engine.What} answers\n{answer}");
            }
        }
    }

    /// <summary>While <paramref name="load"/> goes on, asks like anybody else now and then and looks at the answers.</summary>
    public static async Task<Load> Watch(Engine engine, Question question, Task<Load> load)
    {
        var keys = Sample(question);
        for (var i = 0; !load.IsCompleted; i++)
        {
            await engine.Ask(question, keys[i % keys.Count]);
            await Task.WhenAny(load, Task.Delay(100));
        }
        return await load;
    }

    private static List<string?> Sample(Question question) => question.Keys.Count == 0
        ? [null]
        : [.. Enumerable.Range(0, Samples).Select(i => question.Keys[i * question.Keys.Count / Samples])];

    /// <summary>
    /// The data as text, in the order in which they came. Enumerations are compared without regard to how they are written, numbers as
    /// their digits: <c>ACTIVE</c> is <c>Active</c>, <c>"7"</c> is <c>7</c>.
    /// </summary>
    private static string Canonical(JsonElement value)
    {
        var text = new StringBuilder();
        Write(value, "");
        return text.ToString();

        void Write(JsonElement part, string name)
        {
            switch (part.ValueKind)
            {
                case JsonValueKind.Object:
                    text.Append("{ ");
                    foreach (var property in part.EnumerateObject())
                    {
                        text.Append(CultureInfo.InvariantCulture, $"{property.Name}: ");
                        Write(property.Value, property.Name);
                    }
                    text.Append("} ");
                    break;
                case JsonValueKind.Array:
                    text.Append("[ ");
                    foreach (var item in part.EnumerateArray()) Write(item, name);
                    text.Append("] ");
                    break;
                default:
                    var plain = part.ToString();
                    text.Append(name == "standing" ? plain.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant() : plain).Append(' ');
                    break;
            }
        }
    }
}
