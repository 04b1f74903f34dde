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
    public static async ValueTask<GraphQLRequest> Read(
        HttpRequest request, HttpLimits limits, TrustedDocuments trusted, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method)) return FromQuery(request, limits);
        if (!HttpMethods.IsPost(request.Method)) throw new HttpFault(405, "METHOD_NOT_ALLOWED", "Ask with POST, or with GET for queries.");
        if (!ContentNegotiation.IsJson(request))
            throw new HttpFault(415, "UNSUPPORTED_MEDIA_TYPE", $"The body is {ContentNegotiation.Json} in UTF-8.");
        var body = await RequestBody.Read(request, limits, trusted, cancellation);
        var asked = FromJson(Parsed(body, limits, "The body"));
        // Of a name given twice the last counts: it may be another than the one for which so much was read.
        return body.Length > limits.Body && (asked.DocumentId is null || trusted.Find(asked.DocumentId) is null)
            ? throw RequestBody.TooLarge(limits.Body)
            : asked;
    }

    private static GraphQLRequest FromQuery(HttpRequest request, HttpLimits limits)
    {
        if (request.QueryString.Value?.Length > limits.Body) throw RequestBody.TooLarge(limits.Body);
        var query = request.Query;
        return Of(
            Parameter(query, "query"),
            Parameter(query, "documentId"),
            Parameter(query, "operationName"),
            Parameter(query, "variables") is { } json ? Map(Parsed(Encoding.UTF8.GetBytes(json), limits, "'variables'"), "variables") : default);
    }

    private static GraphQLRequest FromJson(JsonElement body)
    {
        if (body.ValueKind is JsonValueKind.Array) throw Wrong("One request at a time: batches are not taken.");
        if (body.ValueKind is not JsonValueKind.Object) throw Wrong("The body is a JSON object with 'query' or 'documentId'.");
        if (body.TryGetProperty("extensions", out var extensions)) Map(extensions, "extensions");
        return Of(
            Text(body, "query"),
            Text(body, "documentId"),
            Text(body, "operationName"),
            body.TryGetProperty("variables", out var variables) ? Map(variables, "variables") : default);
    }

    private static GraphQLRequest Of(string? document, string? documentId, string? operationName, JsonElement variables) =>
        (document, documentId) switch
        {
            (null, null) => throw Wrong("'query' is the text of a document, or 'documentId' the id of a trusted one."),
            (not null, not null) => throw Wrong("A request has 'query' or 'documentId', not both."),
            _ => new(document ?? "") { DocumentId = documentId, OperationName = operationName, Variables = variables },
        };

    private static string? Parameter(IQueryCollection query, string name) => query[name] switch
    {
        [] or [null or ""] => null,
        [var value] => value,
        _ => throw Wrong($"'{name}' is given once."),
    };

    private static string? Text(JsonElement body, string name) => !body.TryGetProperty(name, out var value) ? null : value.ValueKind switch
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

    private static HttpFault Wrong(string message) => new(400, Codes.BadInput, message);
}
