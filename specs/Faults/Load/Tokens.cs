using System.Collections.Concurrent;

namespace Regulatory.Faults.Specs.Load;

/// <summary>Bearer tokens of the ready accounts, kept until a host takes one no more.</summary>
internal sealed class Tokens
{
    private readonly ConcurrentDictionary<string, string> known = new();

    public async Task<string> Of(string account, HttpClient http, Uri host, CancellationToken cancellation)
    {
        if (known.TryGetValue(account, out var token)) return token;
        using var response = await http.PostAsync(new Uri(host, $"/dev/token/{account}"), null, cancellation);
        response.EnsureSuccessStatusCode();
        return known[account] = await response.Content.ReadAsStringAsync(cancellation);
    }

    public void Forget(string account) => known.TryRemove(account, out _);
}
