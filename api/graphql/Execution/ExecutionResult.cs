using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Regulatory.GraphQL.Execution;

/// <summary>A response: data, errors and extensions, written straight from what the executor made.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Response-Format</remarks>
public sealed record ExecutionResult
{
    private ResultObject? Root { get; init; }

    /// <summary>Whether execution began: only then does the response have <c>data</c>, which may still be null.</summary>
    public bool HasData { get; private init; }

    /// <summary>Whether there is data and it is not null.</summary>
    public bool DataIsNull => Root is null;

    public ImmutableArray<GraphQLError> Errors { get; private init; } = [];

    /// <summary>What the host adds to the response, by key.</summary>
    public ImmutableDictionary<string, object?> Extensions { get; init; } = ImmutableDictionary<string, object?>.Empty;

    /// <summary>A request that was refused before execution.</summary>
    public static ExecutionResult Refused(params ImmutableArray<GraphQLError> errors) => new() { Errors = errors };

    internal static ExecutionResult Of(ResultObject? root, ImmutableArray<GraphQLError> errors) =>
        new() { Root = root, HasData = true, Errors = errors };

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (!Errors.IsEmpty)
        {
            writer.WriteStartArray("errors"u8);
            foreach (var error in Errors) ResponseWriter.Write(writer, error);
            writer.WriteEndArray();
        }

        if (HasData)
        {
            writer.WritePropertyName("data"u8);
            ResponseWriter.Write(writer, Root);
        }

        if (!Extensions.IsEmpty)
        {
            writer.WritePropertyName("extensions"u8);
            ResponseWriter.Write(writer, Extensions);
        }

        writer.WriteEndObject();
    }

    /// <summary>The whole response as text.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, ResponseWriter.Options)) WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
