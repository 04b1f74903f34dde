using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulatory.Fleets.Enrolment;

/// <summary>What came of an act.</summary>
/// <param name="Refusal">The rule, or what else was wrong; null when it was done, now or before.</param>
public sealed record ActResult(long Position, string? Refusal);

/// <summary>
/// The counters of a host, over GraphQL, with the ready accounts of its development issuer. Acts have ids of their occasion: given again, they
/// do nothing twice.
/// </summary>
public sealed class Office(Uri host) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly HttpClient http = new() { BaseAddress = host, Timeout = TimeSpan.FromMinutes(2) };
    private readonly Dictionary<string, string> tokens = [];

    /// <param name="account">One of the ready accounts.</param>
    /// <param name="act">As GraphQL calls it.</param>
    /// <param name="occasion">What makes the act this one.</param>
    public async Task<ActResult> Give(string account, string act, string occasion, object input, CancellationToken stop)
    {
        var fields = JsonSerializer.SerializeToNode(input)!.AsObject();
        fields["commandId"] = Ids.Of($"{act}/{occasion}");
        var type = $"{char.ToUpperInvariant(act[0])}{act[1..]}Input";
        var done = (await Ask(
            account,
            $"mutation($input: {type}!) {{ done: {act}(input: $input) {{ position errors {{ __typename ... on Error {{ message }} ... on Refusal {{ ruleId }} }} }} }}",
            new JsonObject { ["input"] = fields }, stop)).GetProperty("done");
        var position = done.GetProperty("position") is { ValueKind: JsonValueKind.String or JsonValueKind.Number } at
            ? long.Parse(at.ToString(), System.Globalization.CultureInfo.InvariantCulture) : 0;
        if (done.GetProperty("errors") is not { ValueKind: JsonValueKind.Array } errors || errors.GetArrayLength() == 0) return new(position, null);
        var error = errors[0];
        // On another day the same act says another day: it was done then.
        return error.GetProperty("__typename").GetString() is "CommandIdReused" ? new(position, null) : new(position, $"{act}: {error.GetProperty("message")}");
    }

    /// <summary>The data of an answer.</summary>
    /// <exception cref="InvalidOperationException">The host refuses the question; says why.</exception>
    public async Task<JsonElement> Ask(string account, string query, JsonObject variables, CancellationToken stop)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = JsonContent.Create(new JsonObject { ["query"] = query, ["variables"] = variables.DeepClone() }),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenOf(account, stop));
            using var response = await http.SendAsync(request, stop);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(response.Headers.RetryAfter?.Delta ?? Pause, stop);
                continue;
            }
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>(stop);
            return answer.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object && !answer.TryGetProperty("errors", out _)
                ? data : throw new InvalidOperationException($"The host answered {answer}");
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<string> TokenOf(string account, CancellationToken stop)
    {
        if (tokens.TryGetValue(account, out var known)) return known;
        using var response = await http.PostAsync(new Uri($"/dev/token/{account}", UriKind.Relative), null, stop);
        response.EnsureSuccessStatusCode();
        return tokens[account] = await response.Content.ReadAsStringAsync(stop);
    }
}
