using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Replaying;

/// <summary>
/// States and stored facts as JSON for people to read: absent members left out, sets and maps in order, and of personal values only whose
/// they are. A resident id within another number is masked.
/// </summary>
internal static class ShownValue
{
    /// <summary>Null for what is absent: a null, a day before all days, an id or record struct that was never set.</summary>
    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        Personal personal => Masked(personal.Subject.Value),
        string text => NumbersOfPersons.WithoutId(text),
        bool flag => flag,
        int number => number,
        long number => number,
        decimal number => number,
        Enum word => word.ToString(),
        _ when IsUnset(value) || value is LocalDate { Year: < 1 } => null,
        LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        Instant moment => moment.ToString("uuuu-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture),
        IDictionary map => Entries(map),
        IEnumerable items => Items(items),
        _ when ReadsItself(value.GetType()) => Text(value),
        _ => Members(value),
    };

    /// <summary>The stored data of a fact, with sealed envelopes taken out.</summary>
    public static JsonNode? OfStored(string json) => WithoutSeals(JsonNode.Parse(json));

    private static JsonNode? WithoutSeals(JsonNode? node) => node switch
    {
        JsonObject sealedValue when sealedValue.Count == 2 && sealedValue.ContainsKey("sealed") && sealedValue["subject"] is JsonValue subject =>
            Masked(subject.ToString()),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, WithoutSeals(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(WithoutSeals)]),
        JsonValue text when text.GetValueKind() is JsonValueKind.String => NumbersOfPersons.WithoutId(text.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    private static string Masked(string subject) => $"*** ({subject})";

    private static JsonObject Entries(IDictionary map)
    {
        var entries = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in map) entries.Add(Text(entry.Key), Of(entry.Value));
        return new(entries);
    }

    private static JsonArray Items(IEnumerable items)
    {
        var shown = items.Cast<object?>().Select(Of);
        // A set has no order of its own, and two replays must read the same.
        return new([.. IsSet(items.GetType()) ? shown.OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal) : shown]);
    }

    private static JsonObject Members(object value) => new(value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member.CanRead && member.GetIndexParameters().Length == 0)
        .Select(member => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(member.Name), Of(member.GetValue(value))))
        .Where(member => member.Value is not null));

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static bool IsUnset(object value) => value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType()));

    private static bool IsSet(Type type) => type.GetInterfaces()
        .Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));

    /// <summary>Identifiers: what parses itself is written as its text.</summary>
    private static bool ReadsItself(Type type) => type.GetInterfaces()
        .Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsable<>));
}
