using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Regulatory.GraphQL.Http;

/// <summary>Which of the media types an answer has.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Accept</remarks>
internal static class ContentNegotiation
{
    public const string Json = "application/json";
    public const string GraphQL = "application/graphql-response+json";
    public const string Events = "text/event-stream";

    /// <summary>
    /// The best of what the client accepts; <c>application/json</c> when it accepts anything or does not say, because clients that do
    /// not know the newer type expect its status codes.
    /// </summary>
    /// <returns>Null when the client accepts none of them.</returns>
    public static string? Choose(HttpRequest request)
    {
        var accepted = request.Headers.Accept;
        if (accepted.Count == 0 || accepted.All(string.IsNullOrWhiteSpace)) return Json;
        if (!MediaTypeHeaderValue.TryParseList([.. accepted.OfType<string>()], out var ranges)) return null;
        return ranges
            .Select(range => (Type: Offered(range), Quality: range.Quality ?? 1))
            .Where(choice => choice.Type is not null && choice.Quality > 0)
            .OrderByDescending(choice => choice.Quality)
            .FirstOrDefault().Type;
    }

    /// <summary>Whether the client takes a stream of events, even if it likes something else better.</summary>
    public static bool AcceptsEvents(HttpRequest request) =>
        request.Headers.Accept.Any(accepted => accepted?.Contains(Events, StringComparison.OrdinalIgnoreCase) is true)
        && MediaTypeHeaderValue.TryParseList([.. request.Headers.Accept.OfType<string>()], out var ranges)
        && ranges.Any(range => Offered(range) == Events && range.Quality is not 0);

    /// <summary>A body must be JSON in UTF-8: nothing a form or an image tag could send from another site.</summary>
    public static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static string? Offered(MediaTypeHeaderValue range)
    {
        if (range.Charset.HasValue && !range.Charset.ToString().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return null;
        return range.MediaType.ToString().ToLower(CultureInfo.InvariantCulture) switch
        {
            GraphQL => GraphQL,
            Events => Events,
            Json or "application/*" or "*/*" => Json,
            _ => null,
        };
    }
}
