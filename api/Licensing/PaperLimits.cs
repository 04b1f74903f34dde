using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Regulatory.Api.Pages;

namespace Regulatory.Api.Licensing;

/// <summary>Mark of an address that is one of the pages.</summary>
internal sealed record ShownAsPage;

/// <summary>
/// Papers are signed for whoever asks, and a signature costs as much as many acts: so many at once, some more in a queue, and the
/// rest is told to come again. A crowd at the public pages cannot keep officers from their work.
/// </summary>
public static class PaperLimits
{
    public const string Policy = "papers";

    /// <summary>Of exports, which take long: whoever waits for a paper does not wait for them.</summary>
    public const string Exports = "exports";

    /// <summary>Of drafts, whose requests have a body that takes its time: nobody who wants a paper waits for them.</summary>
    public const string Drafts = "drafts";

    /// <param name="atOnce">Requests served side by side.</param>
    /// <param name="waiting">Requests that may wait, the oldest first.</param>
    public static void AddPaperLimits(this IServiceCollection services, int atOnce, int waiting) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        limits.AddConcurrencyLimiter(Policy, limit =>
        {
            limit.PermitLimit = atOnce;
            limit.QueueLimit = waiting;
            limit.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
        });
        limits.AddConcurrencyLimiter(Drafts, limit =>
        {
            limit.PermitLimit = atOnce;
            limit.QueueLimit = waiting;
            limit.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
        });
        limits.AddConcurrencyLimiter(Exports, limit =>
        {
            limit.PermitLimit = 1;
            limit.QueueLimit = 4;
            limit.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
        });
        limits.OnRejected = (rejected, stop) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)after.TotalSeconds) : 1;
            rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(System.Globalization.CultureInfo.InvariantCulture);
            // Somebody with a browser gets the page, which says it in their language and asks again.
            if (rejected.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ShownAsPage>() is not null
                && rejected.HttpContext.RequestServices.GetService<PageDocument>() is { } document && document.IsWantedBy(rejected.HttpContext.Request))
                return new(document.Answer(rejected.HttpContext, StatusCodes.Status503ServiceUnavailable));
            return new(rejected.HttpContext.Response.WriteAsJsonAsync(
                new { code = "BUSY", message = "当前访问人数较多，请稍后再试。Too many are asking at this moment; please try again." }, stop));
        };
    });
}
