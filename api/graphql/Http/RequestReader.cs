using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Http;

/// <summary>A GraphQL request out of an HTTP request.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Request</remarks>
internal static class RequestReader
{
    /// <exception cref="HttpFault">Wrong method, media type, size or shape.</exception>
    public static async ValueTask<GraphQLRequest> Read(HttpRequest request, HttpLimits limits, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method)) return FromQuery(request, limits);
        if (!HttpMethods.IsPost(request.Method)) throw new HttpFault(405, "METHOD_NOT_ALLOWED", "Ask with POST, or with GET for queries.");
        if (!ContentNegotiation.IsJson(request))
            throw new HttpFault(415, "UNSUPPORTED_MEDIA_TYPE", $"The body is {ContentNegotiation.Json} in UTF-8.");
        var body = await Body(request, limits, cancellation);
        return FromJson(Parsed(body, limits, "The body"));
    }

    private static GraphQLRequest FromQuery(HttpRequest request, HttpLimits limits)
    {
        if (request.QueryString.Value?.Length > limits.Body) throw TooLarge(limits);
        var query = request.Query;
        if (query["query"] is not [{ Length: > 0 } document]) throw Wrong("'query' is the text of a document.");
        return new(document)
        {
            OperationName = query["operationName"] is [{ Length: > 0 } name] ? name : null,
            Variables = query["variables"] is [{ Length: > 0 } json]
                ? Map(Parsed(Encoding.UTF8.GetBytes(json), limits, "'variables'"), "variables")
                : default,
        };
    }

    private static GraphQLRequest FromJson(JsonElement body)
    {
        if (body.ValueKind is JsonValueKind.Array) throw Wrong("One request at a time: batches are not taken.");
        if (body.ValueKind is not JsonValueKind.Object) throw Wrong("The body is a JSON object with 'query'.");
        if (!body.TryGetProperty("query", out var query) || query.ValueKind is not JsonValueKind.String)
            throw Wrong("'query' is the text of a document.");
        if (body.TryGetProperty("extensions", out var extensions)) Map(extensions, "extensions");
        return new(query.GetString()!)
        {
            OperationName = body.TryGetProperty("operationName", out var name) ? Text(name, "operationName") : null,
            Variables = body.TryGetProperty("variables", out var variables) ? Map(variables, "variables") : default,
        };
    }

    private static string? Text(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => throw Wrong($"'{name}' is a string."),
    };

    private static JsonElement Map(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => value,
        JsonValueKind.Null => default,
        _ => throw Wrong($"'{name}' is a map."),
    };

    private static JsonElement Parsed(ReadOnlyMemory<byte> utf8, HttpLimits limits, string what)
    {
        if (!Utf8.IsValid(utf8.Span)) throw Wrong($"{what} is not UTF-8.");
        try
        {
            CheckEscapes(utf8.Span, limits);
            var reader = new Utf8JsonReader(utf8.Span, new JsonReaderOptions { MaxDepth = limits.JsonDepth });
            var value = JsonElement.ParseValue(ref reader);
            return reader.Read() ? throw Wrong($"{what} has more than one JSON value.") : value;
        }
        catch (JsonException wrong)
        {
            throw Wrong($"{what} is not JSON of at most {limits.JsonDepth} levels: line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine}.");
        }
        catch (InvalidOperationException)
        {
            throw Wrong($"{what} has half a surrogate pair, which is no character.");
        }
    }

    /// <summary>The parser takes \ud800 for a character and only whoever reads the text learns that it is none; so it is read here.</summary>
    /// <exception cref="InvalidOperationException">A text with half a surrogate pair.</exception>
    private static void CheckEscapes(ReadOnlySpan<byte> utf8, HttpLimits limits)
    {
        if (utf8.IndexOf("\\u"u8) < 0) return;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.JsonDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.GetString();
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> Body(HttpRequest request, HttpLimits limits, CancellationToken cancellation)
    {
        if (request.ContentLength > limits.Body) throw TooLarge(limits);
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > limits.Body) throw TooLarge(limits);
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return bytes;
            }
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static HttpFault TooLarge(HttpLimits limits) => new(413, Codes.Limit, $"A request has at most {limits.Body} bytes.");

    private static HttpFault Wrong(string message) => new(400, Codes.BadInput, message);
}
