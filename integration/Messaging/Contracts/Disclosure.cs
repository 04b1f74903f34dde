using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>
/// What one partner is shown of a message: everything but the members that are only for others. No more than a duty needs is given away
/// (PIPL 34, 35; data-governance §3).
/// </summary>
public static class Disclosure
{
    private static readonly ConcurrentDictionary<string, JsonSerializerOptions> Shapes = [];

    /// <summary>The message as a partner may have it; its id is the same.</summary>
    public static Message To(string partner, Message message) =>
        (Message)JsonSerializer.SerializeToElement(message, message.GetType(), Shapes.GetOrAdd(partner, ShapeFor))
            .Deserialize(message.GetType(), CloudEvents.Json)!;

    private static JsonSerializerOptions ShapeFor(string partner) => new(CloudEvents.Json)
    {
        TypeInfoResolver = CloudEvents.Json.TypeInfoResolver!.WithAddedModifier(type =>
        {
            foreach (var property in type.Properties.Where(property => IsForOthers(property, partner)).ToList()) type.Properties.Remove(property);
        }),
    };

    private static bool IsForOthers(JsonPropertyInfo property, string partner) =>
        property.AttributeProvider is PropertyInfo member && member.GetCustomAttribute<OnlyForAttribute>() is { } only && !only.Partners.Contains(partner);
}
