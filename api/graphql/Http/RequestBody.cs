using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Http;

/// <summary>The bytes of a body, up to the limit. Sizes are those of what is read: a host that decompresses before us is bounded the same.</summary>
internal static class RequestBody
{
    /// <param name="trusted">
    /// A body beyond the first limit must have named one of these within it, and then has the larger limit.
    /// </param>
    /// <exception cref="HttpFault">Compressed, or too large.</exception>
    public static async ValueTask<ReadOnlyMemory<byte>> Read(
        HttpRequest request, HttpLimits limits, TrustedDocuments trusted, CancellationToken cancellation)
    {
        DemandPlain(request);
        var most = trusted.All.Count > 0 ? Math.Max(limits.Body, limits.TrustedBody) : limits.Body;
        if (request.ContentLength > most) throw TooLarge(most);
        var reader = request.BodyReader;
        var limit = Math.Min(limits.Body, most);
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > limit && limit < most && NamesOneOf(trusted, read.Buffer.Slice(0, limit), limits)) limit = most;
            if (read.Buffer.Length > limit) throw TooLarge(limit);
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public static HttpFault TooLarge(int limit) => new(413, Codes.Limit, $"A request has at most {limit} bytes.");

    /// <summary>What is small and becomes huge is not unpacked at all.</summary>
    private static void DemandPlain(HttpRequest request)
    {
        var encoding = request.Headers.ContentEncoding;
        if (StringValues.IsNullOrEmpty(encoding) || (encoding is [var one] && string.Equals(one, "identity", StringComparison.OrdinalIgnoreCase))) return;
        request.HttpContext.Response.Headers[HeaderNames.AcceptEncoding] = "identity";
        throw new HttpFault(415, "UNSUPPORTED_CONTENT_ENCODING", "The body is sent as it is, not compressed.");
    }

    /// <summary>Whether the beginning of a JSON object names a trusted document. Broken JSON names none.</summary>
    private static bool NamesOneOf(TrustedDocuments trusted, ReadOnlySequence<byte> beginning, HttpLimits limits)
    {
        try
        {
            var json = new Utf8JsonReader(beginning, isFinalBlock: false, new JsonReaderState(new() { MaxDepth = limits.JsonDepth }));
            while (json.Read())
            {
                if (json.CurrentDepth != 1 || json.TokenType is not JsonTokenType.PropertyName || !json.ValueTextEquals("documentId"u8)) continue;
                return json.Read() && json.TokenType is JsonTokenType.String && trusted.Find(json.GetString()!) is not null;
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return false;
        }

        return false;
    }
}
