using System.Text.Json;
using NodaTime;
using Npgsql;
using Regulatory.Api.Access;
using Regulatory.Api.Licensing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Hosting;

/// <summary>
/// <c>GET /terminals/operations</c>: how the gateways stand, for those who supervise, audit or run the system. Officers of a division see how many of its
/// terminals are online; those of the province also what could not be read, what waits, and whose clock or card is in doubt. To others there is
/// no such page. It is no read model: nothing of it is on record.
/// </summary>
public static class TerminalPages
{
    private static readonly Role[] Readers = [Role.Supervisor, Role.SuperiorAuthority, Role.Auditor, Role.Administrator];

    /// <param name="app">Connection string of the application role.</param>
    public static void MapTerminalPages(this WebApplication host, string app)
    {
        var source = NpgsqlDataSource.Create(app);
        host.Lifetime.ApplicationStopped.Register(source.Dispose);
        host.MapGet("/terminals/operations", (HttpContext http, CancellationToken stop) =>
            PublicPages.Answer(http, () => Operations(source, http, stop)));
    }

    private static async Task<IResult> Operations(NpgsqlDataSource source, HttpContext http, CancellationToken stop)
    {
        var actor = http.ActorNow();
        if (!Readers.Any(role => actor.Is(role))) return PublicPages.Missing("没有该页面。There is no such page.");
        var gateways = await Gateways(source, stop);
        var online = gateways.SelectMany(gateway => gateway.Report.Online)
            .Where(of => of.Division is { } division ? actor.Division.Covers(DivisionCode.Parse(division)) : actor.Division.IsProvince)
            .GroupBy(of => (of.Division, of.Edition))
            .Select(of => new OnlineOf(of.Key.Division, of.Key.Edition, of.Sum(one => one.Terminals)))
            .OrderBy(of => of.Division, StringComparer.Ordinal).ThenBy(of => of.Edition);
        http.Response.Headers.CacheControl = "no-store";
        return actor.Division.IsProvince
            ? Results.Json(new
            {
                online, gateways = gateways.Select(gateway => new { toldAt = gateway.ToldAt.ToString(), numbers = gateway.Report.Numbers }),
                driftedClocks = await Named(source, [.. gateways.SelectMany(gateway => gateway.Report.Drifted)], stop),
                unread = await Rows(source, Unread, stop), cards = await Rows(source, Cards, stop),
                cardsNotEntered = await Rows(source, CardsNotEntered, stop),
            })
            : Results.Json(new { online });
    }

    /// <summary>Samples of the newest frames that were not read; of their bytes only how many.</summary>
    private const string Unread =
        """
        select number::text, received_at::text, fault, to_hex(message) as message, length(bytes)::text as bytes from telemetry.frame
        where fault is not null and number > (select coalesce(max(last_frame), 0) - 200000 from telemetry.batch) order by number desc limit 50
        """;

    private const string Cards =
        """
        select outcome, rule, count(*)::text as cards from telemetry.card_reading where recorded_at > clock_timestamp() - interval '1 day'
        group by outcome, rule order by outcome, rule
        """;

    private const string CardsNotEntered =
        """
        select c.frame::text, c.at::text, t.phone as terminal, c.outcome, c.rule from telemetry.card_reading c
        join telemetry.terminal t on t.number = c.terminal where c.outcome not in ('Inserted', 'Removed') order by c.frame desc limit 50
        """;

    private static async Task<List<(Instant ToldAt, GatewayReport Report)>> Gateways(NpgsqlDataSource source, CancellationToken stop)
    {
        // Older ones are of hosts that have ended.
        await using var ask = source.CreateCommand(
            "select told_at, report::text from telemetry.gateway_report where told_at > clock_timestamp() - interval '1 minute' order by gateway");
        var gateways = new List<(Instant, GatewayReport)>();
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
            gateways.Add((Instant.FromDateTimeUtc(rows.GetDateTime(0)), JsonSerializer.Deserialize<GatewayReport>(rows.GetString(1), JsonSerializerOptions.Web)!));
        return gateways;
    }

    private static async Task<List<object>> Named(NpgsqlDataSource source, DriftedClock[] drifted, CancellationToken stop)
    {
        await using var ask = source.CreateCommand(
            """
            select t.phone, d.behind from unnest($1, $2) as d (number, behind) join telemetry.terminal t using (number)
            order by abs(d.behind) desc, t.number limit 100
            """);
        ask.Parameters.Add(new() { Value = drifted.Select(clock => clock.Number).ToArray() });
        ask.Parameters.Add(new() { Value = drifted.Select(clock => clock.Behind).ToArray() });
        var named = new List<object>();
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop)) named.Add(new { terminal = rows.GetString(0), behindSeconds = rows.GetInt64(1) });
        return named;
    }

    /// <summary>Rows of texts, by the names of their columns.</summary>
    private static async Task<List<Dictionary<string, string?>>> Rows(NpgsqlDataSource source, string sql, CancellationToken stop)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var ask = source.CreateCommand(sql);
#pragma warning restore CA2100
        var found = new List<Dictionary<string, string?>>();
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            var row = new Dictionary<string, string?>();
            for (var column = 0; column < rows.FieldCount; column++)
                row.Add(rows.GetName(column), await rows.IsDBNullAsync(column, stop) ? null : rows.GetString(column));
            found.Add(row);
        }
        return found;
    }
}
