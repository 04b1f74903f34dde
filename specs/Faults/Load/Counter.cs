using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs.Load;

/// <summary>Where callers give their acts: at any host, over HTTP, again and again until there is an answer of law.</summary>
internal sealed class Counter(IReadOnlyList<HostProcess> hosts, Book book) : IDisposable
{
    /// <summary>An act that has no answer for so long will never have one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Codes of answers that say: not now, send it again.</summary>
    private static readonly HashSet<string> Passing = ["UNAVAILABLE", "TIMEOUT", "STALE"];

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly Tokens tokens = new();
    private int declined;

    /// <summary>How often a host has answered that it cannot record now.</summary>
    public int Declined => declined;

    /// <summary>Sends an act until it is answered.</summary>
    /// <param name="random">Chooses the host, and whether the caller hangs up before the answer.</param>
    /// <exception cref="InvalidOperationException">An answer that no fault excuses.</exception>
    /// <exception cref="TimeoutException">No answer for minutes.</exception>
    public async Task<Answer> Give(GivenAct act, Random random)
    {
        var watch = Stopwatch.StartNew();
        for (var last = ""; ; await Task.Delay(random.Next(20, 200)))
        {
            if (watch.Elapsed > Patience) throw new TimeoutException($"{act.Name} {act.Command} has no answer after {Patience}: {last}");
            book.Give(act);
            using var hangUp = new CancellationTokenSource();
            if (random.Next(20) == 0) hangUp.CancelAfter(random.Next(0, 15));
            try
            {
                if (await Ask(act, hosts[random.Next(hosts.Count)].Address, hangUp.Token) is not { } answer)
                {
                    Interlocked.Increment(ref declined);
                    last = "declined for now";
                    continue;
                }
                book.Answered(act, answer);
                return answer;
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException or OperationCanceledException)
            {
                last = lost.Message;
            }
        }
    }

    public void Dispose() => http.Dispose();

    /// <returns>Null when the host says that it cannot answer now.</returns>
    private async Task<Answer?> Ask(GivenAct act, Uri host, CancellationToken hangUp)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host, "/graphql"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.Of(act.Account, http, host, hangUp));
        var type = $"{char.ToUpperInvariant(act.Name[0])}{act.Name[1..]}Input";
        request.Content = JsonContent.Create(new
        {
            query = $"mutation($input: {type}!) {{ done: {act.Name}(input: $input) "
                + "{ position errors { __typename ... on Error { message } ... on Refusal { ruleId } } } }",
            variables = new { input = act.Input },
        });
        using var response = await http.SendAsync(request, hangUp);
        var text = await response.Content.ReadAsStringAsync(hangUp);
        using var body = JsonDocument.Parse(text);
        if (body.RootElement.TryGetProperty("errors", out var faults))
        {
            var code = faults[0].GetProperty("extensions").GetProperty("code").GetString()!;
            if (code == "UNAUTHENTICATED") tokens.Forget(act.Account);
            else if (!Passing.Contains(code)) throw new InvalidOperationException($"{act.Name} {act.Command} at {host}: {text}");
            return null;
        }
        var done = body.RootElement.GetProperty("data").GetProperty("done");
        if (done.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors)
            return errors[0].GetProperty("__typename").GetString() == "Refusal"
                ? new(0, errors[0].GetProperty("ruleId").GetString())
                : throw new InvalidOperationException($"{act.Name} {act.Command} at {host}: {text}");
        return new(long.Parse(done.GetProperty("position").GetString()!, CultureInfo.InvariantCulture), null);
    }
}
