using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Messaging;

/// <summary>A ledger as anybody sees it from outside: the public pages <c>/ledger/…</c> of a host (docs/ledger-proofs.md).</summary>
/// <param name="http">Its base address is the host's.</param>
/// <param name="tree"><c>sha256</c> or <c>sm3</c>; null for the one that is extended now.</param>
public sealed class PublishedLedger(HttpClient http, string? tree = null)
{
    private const long LargestAnswer = 1 << 20;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>An address to ask, from what a person typed.</summary>
    public static HttpClient Client(Uri url) => new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        BaseAddress = new(url.ToString().TrimEnd('/') + "/"), Timeout = TimeSpan.FromSeconds(30), MaxResponseContentBufferSize = LargestAnswer,
    };

    /// <summary>What a witness may ask of it.</summary>
    public WatchedLedger Watched => new(Consistency, Handovers);

    /// <summary>The note of the newest signed head; null when there is none yet.</summary>
    /// <exception cref="HttpRequestException">The host cannot be reached, or answers with a fault.</exception>
    public async Task<string?> Checkpoint(CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(Page("checkpoint"), cancellation).ConfigureAwait(false);
        if (answer.StatusCode == HttpStatusCode.NotFound) return null;
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<byte[]>?> Consistency(long from, long to, CancellationToken cancellation)
    {
        var page = string.Create(CultureInfo.InvariantCulture, $"proof/consistency?from={from}&to={to}");
        using var answer = await http.GetAsync(Page(page), cancellation).ConfigureAwait(false);
        // The ledger is not that large, or says so.
        if (answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound) return null;
        answer.EnsureSuccessStatusCode();
        var said = await answer.Content.ReadFromJsonAsync<ConsistencyAnswer>(Strict, cancellation).ConfigureAwait(false);
        return Whole(said?.Proof);
    }

    private async Task<IReadOnlyList<string>> Handovers(CancellationToken cancellation)
    {
        var answer = await http.GetFromJsonAsync<KeysAnswer>(Page("keys"), Strict, cancellation).ConfigureAwait(false);
        return [.. Whole(answer?.Keys).OrderBy(key => key.FromSize).Select(key => key.Checkpoint).OfType<string>()];
    }

    /// <summary>The host is whom a witness trusts least: nothing that it leaves out may end the watch over it.</summary>
    /// <exception cref="JsonException">There is no list, or one with holes.</exception>
    private static IReadOnlyList<T> Whole<T>(IReadOnlyList<T>? list)
        where T : class => list is not null && list.All(item => item is not null) ? list : throw new JsonException("The answer has no list, or one with holes.");

    private Uri Page(string page) =>
        new($"ledger/{page}{(tree is null ? "" : $"{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}tree={tree}")}", UriKind.Relative);

    private sealed record ConsistencyAnswer(IReadOnlyList<byte[]> Proof);

    private sealed record KeysAnswer(IReadOnlyList<KeyAnswer> Keys);

    private sealed record KeyAnswer(long FromSize, string? Checkpoint);
}
