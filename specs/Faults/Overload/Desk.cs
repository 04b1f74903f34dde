using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs.Overload;

/// <summary>
/// What the ready accounts send to a host and get back. An act that gets no answer, because the host is away, is given again under the id
/// that it has: ids follow from what the act says, so that the same story has the same ids.
/// </summary>
internal sealed class Desk(HostProcess host) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2), Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient http = new() { BaseAddress = host.Address, Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>An id of a name: the same name, the same id.</summary>
    public static Guid Id(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(bytes, bigEndian: true);
    }

    /// <summary>Gives an act.</summary>
    /// <returns>Its ledger position.</returns>
    /// <exception cref="ShouldAssertException">It was refused, or is none; says why.</exception>
    public async Task<long> Act(string account, string act, object input)
    {
        var fields = JsonSerializer.SerializeToNode(input)!.AsObject();
        fields["commandId"] = Id($"{act} {fields.ToJsonString()}");
        var type = $"{char.ToUpperInvariant(act[0])}{act[1..]}Input";
        var done = (await Read(
            account,
            $"mutation($input: {type}!) {{ done: {act}(input: $input) {{ position errors {{ __typename ... on Error {{ message }} ... on Refusal {{ ruleId }} }} }} }}",
            new { input = fields })).GetProperty("done");
        return done.GetProperty("errors").ValueKind is JsonValueKind.Null
            ? long.Parse(done.GetProperty("position").GetString()!, CultureInfo.InvariantCulture)
            : throw new ShouldAssertException($"{account} {act} {fields.ToJsonString()}: {done}");
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> Read(string account, string query, object? variables = null)
    {
        using var body = JsonContent.Create(new { query, variables });
        var said = await body.ReadAsStringAsync();
        var answer = JsonElement.Parse(await Persistently(async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "graphql");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await Token(account));
            request.Content = new StringContent(said, Encoding.UTF8, "application/json");
            using var response = await http.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            return response.IsSuccessStatusCode && !IsAway(JsonElement.Parse(text)) ? text : null;
        }));
        return answer.TryGetProperty("errors", out var errors) ? throw new ShouldAssertException($"{query}: {errors}") : answer.GetProperty("data");
    }

    /// <summary>A page that anybody may read.</summary>
    public Task<string> Page(string path) => Persistently(async () =>
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : null;
    });

    public void Dispose() => http.Dispose();

    private async Task<string> Token(string account)
    {
        using var response = await http.PostAsync(new Uri($"dev/token/{account}", UriKind.Relative), null);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The host says that it cannot answer now: it has just come back, or what it asks has.</summary>
    private static bool IsAway(JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        && errors[0].GetProperty("extensions").GetProperty("code").GetString() is "UNAVAILABLE" or "STALE" or "TIMEOUT";

    private static async Task<string> Persistently(Func<Task<string?>> ask)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(Pause))
        {
            try
            {
                if (await ask() is { } answer) return answer;
                if (watch.Elapsed > Patience) throw new TimeoutException($"The host has no answer after {Patience}.");
            }
            catch (Exception away) when (away is HttpRequestException or IOException or TaskCanceledException && watch.Elapsed < Patience)
            {
                // It is asked again.
            }
        }
    }
}
