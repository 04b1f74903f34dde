using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Api.Hosting;

/// <summary>Tells the database every few seconds how the gateway of this host stands: whoever operates asks another host.</summary>
internal sealed partial class TerminalReportWork(
    IServiceProvider host, TerminalSource source, SessionTable sessions, TimeProvider time, ILogger<TerminalReportWork> log) : LastingWork(time, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>Of this run of this host.</summary>
    private readonly Guid gateway = Guid.NewGuid();

    protected override async Task Work(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await Tell(GatewayReport.Of(host) with { Online = [.. await Online(stop)] }, stop);
            }
            catch (NpgsqlException away)
            {
                Waiting(log, away.Message);
            }
            await Task.Delay(Interval, stop);
        }
    }

    private async Task Tell(GatewayReport report, CancellationToken stop)
    {
        await using var tell = source.Connections.CreateCommand(
            """
            with ended as (delete from telemetry.gateway_report where told_at < clock_timestamp() - interval '1 hour')
            insert into telemetry.gateway_report (gateway, report) values ($1, $2)
              on conflict (gateway) do update set told_at = clock_timestamp(), report = excluded.report
            """);
        tell.Parameters.Add(new() { Value = gateway });
        tell.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = JsonSerializer.Serialize(report, JsonSerializerOptions.Web) });
        await tell.ExecuteNonQueryAsync(stop);
    }

    private async Task<IReadOnlyList<OnlineOf>> Online(CancellationToken stop)
    {
        OnlineTerminal[] online = [.. sessions.Online];
        await using var ask = source.Connections.CreateCommand(
            """
            select b.division, o.edition, count(*)::int from unnest($1, $2) as o (phone, edition)
            left join read.terminal_book b on b.id = o.phone group by 1, 2 order by 1, 2
            """);
        ask.Parameters.Add(new() { Value = online.Select(terminal => terminal.Phone).ToArray() });
        ask.Parameters.Add(new() { Value = online.Select(terminal => (int)terminal.Edition).ToArray() });
        var found = new List<OnlineOf>();
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop)) found.Add(new(rows.IsDBNull(0) ? null : rows.GetString(0), rows.GetInt32(1), rows.GetInt32(2)));
        return found;
    }

    [LoggerMessage(LogLevel.Warning, "How the gateway stands is told when the database is back: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
