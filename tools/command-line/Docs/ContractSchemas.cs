using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Regctl.Docs;

/// <summary>JSON schemas of message contracts, from their records, bounds and doc comments.</summary>
internal sealed class ContractSchemas(XmlDocs docs)
{
    private readonly SortedDictionary<string, JsonObject> named = new(StringComparer.Ordinal);

    /// <summary>Every schema that was referred to.</summary>
    public JsonObject All => new(named.Select(schema => KeyValuePair.Create<string, JsonNode?>(schema.Key, schema.Value)));

    /// <summary>The members of CloudEvents around every message.</summary>
    public JsonObject Envelope()
    {
        named.TryAdd("CloudEvent", new()
        {
            ["type"] = "object",
            ["description"] = "CloudEvents 1.0, structured mode.",
            ["required"] = new JsonArray("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"),
            ["properties"] = new JsonObject
            {
                ["specversion"] = new JsonObject { ["const"] = "1.0" },
                ["id"] = Text("uuid"),
                ["source"] = Text("uri-reference"),
                ["type"] = new JsonObject { ["type"] = "string" },
                ["subject"] = new JsonObject { ["type"] = "string", ["maxLength"] = 200 },
                ["time"] = Text("date-time"),
                ["datacontenttype"] = new JsonObject { ["const"] = "application/json" },
                ["data"] = new JsonObject { ["type"] = "object" },
            },
        });
        return Reference("CloudEvent");
    }

    /// <summary>A reference to the schema of a record.</summary>
    public JsonObject Of(Type record)
    {
        if (!named.ContainsKey(record.Name))
        {
            named.Add(record.Name, []);
            named[record.Name] = Described(record);
        }
        return Reference(record.Name);
    }

    private JsonObject Described(Type record)
    {
        if (record.IsEnum) return new() { ["type"] = "string", ["description"] = docs.OfType(record), ["enum"] = new JsonArray([.. Enum.GetNames(record)]) };
        var (properties, required) = (new JsonObject(), new JsonArray());
        var optional = record.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Where(part => part.HasDefaultValue).Select(part => part.Name).ToHashSet();
        foreach (var member in Bounds.Members(record).Where(member => !member.IsDefined(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute), inherit: true)))
        {
            var schema = Of(member);
            properties[Bounds.Spelt(member)] = schema;
            if (!optional.Contains(member.Name)) required.Add(Bounds.Spelt(member));
        }
        return new()
        {
            ["type"] = "object", ["description"] = docs.OfType(record), ["required"] = required, ["properties"] = properties,
        };
    }

    private JsonObject Of(PropertyInfo member)
    {
        var schema = Of(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, member);
        var only = member.GetCustomAttribute<OnlyForAttribute>();
        var words = string.Join(" ", new[]
        {
            docs.OfProperty(member), only is null ? null : $"Only for {string.Join(", ", only.Partners)}.",
        }.OfType<string>());
        if (words.Length == 0) return schema;
        if (!schema.ContainsKey("$ref"))
        {
            schema["description"] = words;
            return schema;
        }
        return new() { ["description"] = words, ["allOf"] = new JsonArray(schema) };
    }

    private JsonObject Of(Type type, PropertyInfo? member)
    {
        var schema = type switch
        {
            _ when type == typeof(string) => new() { ["type"] = "string" },
            _ when type == typeof(bool) => new() { ["type"] = "boolean" },
            _ when type == typeof(int) || type == typeof(long) => new() { ["type"] = "integer" },
            _ when type == typeof(Guid) => Text("uuid"),
            _ when type == typeof(Instant) => Text("date-time"),
            _ when type == typeof(LocalDate) => Text("date"),
            _ when type == typeof(Money) => new() { ["type"] = "string", ["pattern"] = @"^-?[0-9]+\.[0-9]{2}$" },
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) =>
                new() { ["type"] = "array", ["items"] = Of(type.GetGenericArguments()[0], null) },
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableSortedDictionary<,>) =>
                new() { ["type"] = "object", ["additionalProperties"] = Of(type.GetGenericArguments()[1], null) },
            _ => Of(type),
        };
        foreach (var bound in member?.GetCustomAttributes<ValidationAttribute>() ?? [])
            switch (bound)
            {
                case StringLengthAttribute length:
                    if (length.MinimumLength > 0) schema["minLength"] = length.MinimumLength;
                    schema["maxLength"] = length.MaximumLength;
                    break;
                case RegularExpressionAttribute pattern:
                    schema["pattern"] = pattern.Pattern;
                    break;
                case RangeAttribute range:
                    (schema["minimum"], schema["maximum"]) = ((int)range.Minimum, (int)range.Maximum);
                    break;
                case MaxLengthAttribute most:
                    schema["maxItems"] = most.Length;
                    break;
                case MinLengthAttribute least:
                    schema["minItems"] = least.Length;
                    break;
            }
        return schema;
    }

    private static JsonObject Text(string format) => new() { ["type"] = "string", ["format"] = format };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };
}
