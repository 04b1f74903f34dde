using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Integration.Supervision.Orders;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Sessions;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

/// <summary>
/// Sends the orders that acts have asked for to the terminals that are connected here. Every host with a gateway does so at once: each looks
/// after its own sessions, and what belongs to nobody is ended by whoever comes first.
/// </summary>
internal sealed partial class TerminalOrderWork(
    Installation installation, TerminalSource source, ITerminalOrders terminals, GatewaySettings settings, IClock clock, TimeProvider time,
    ILogger<OrderDispatch> log) : LastingWork(time, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <summary>Beyond the patience of the host that has sent it: its report may be on its way.</summary>
    private static readonly Duration Grace = Duration.FromMinutes(1);

    /// <summary>As many as terminals may be connected; the rest comes when these are over.</summary>
    private const int Together = 20_000;

    protected override async Task Work(CancellationToken stop)
    {
        var dispatch = new OrderDispatch(terminals, Open, installation.Ledger, installation.Catalogue, installation.Executor, clock, log);
        while (true)
        {
            try
            {
                await dispatch.Look(Limits(), stop);
            }
            catch (Exception fault) when (fault is LedgerUnavailableException or NpgsqlException)
            {
                Waiting(log, fault.Message);
            }
            await Task.Delay(Interval, stop);
        }
    }

    private OrderLimits Limits()
    {
        var today = ChinaTime.DayOf(clock.GetCurrentInstant());
        var online = installation.Reference.Current.Figures.NumberOf(OrderFigures.MinutesOffline, today);
        return new(Duration.FromMinutes(online), Duration.FromTimeSpan(2 * settings.OrderPatience) + Grace);
    }

    private async Task<IReadOnlyList<OpenOrder>> Open(CancellationToken cancellation)
    {
        await using var ask = source.Connections.CreateCommand(
            """
            select id, terminal, stage, coalesce(sent_at, asked_at) from read.terminal_orders
            where stage in ('Asked', 'Sent') order by asked_at, id limit $1
            """);
        ask.Parameters.Add(new() { Value = Together });
        var orders = new List<OpenOrder>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            orders.Add(new(
                TerminalOrderId.Parse(rows.GetString(0)), TerminalId.Parse(rows.GetString(1)), Enum.Parse<OrderStage>(rows.GetString(2)),
                Instant.FromDateTimeUtc(rows.GetDateTime(3))));
        return orders;
    }

    [LoggerMessage(LogLevel.Warning, "Orders to terminals wait for the database: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
