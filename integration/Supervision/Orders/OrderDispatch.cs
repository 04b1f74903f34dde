using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Sessions;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Supervision.Orders;

/// <summary>
/// Sends the orders of the record to the terminals that have a session at this host, and reports what became of them. An order is claimed
/// on record before the first byte of it leaves: of several hosts one sends it, and after a crash it may be lost but is never sent twice.
/// </summary>
/// <param name="open">Orders that have not come to an end, the oldest first.</param>
public sealed partial class OrderDispatch(
    ITerminalOrders terminals, Func<CancellationToken, Task<IReadOnlyList<OpenOrder>>> open, FactLedger ledger, FactCatalogue catalogue,
    Executor executor, IClock clock, ILogger<OrderDispatch> log)
{
    /// <summary>Terminals that are sent to at once.</summary>
    private const int AtOnce = 1_024;

    /// <summary>An order that was asked for and nothing else.</summary>
    private const long JustAsked = 1;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private static readonly Actor Gateway =
        new("system:terminal-gateway", "Terminal gateway", [Role.System], DivisionCode.Parse("440000"), "");

    private readonly ConcurrentDictionary<TerminalId, Task> sending = new();

    /// <summary>Looks at all open orders once: begins to send those that can be, and ends those whose time is over.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task Look(OrderLimits limits, CancellationToken stop)
    {
        foreach (var (terminal, task) in sending)
            if (task.IsCompleted && sending.TryRemove(terminal, out _))
                await task.ConfigureAwait(false);
        var now = clock.GetCurrentInstant();
        foreach (var of in (await open(stop).ConfigureAwait(false)).GroupBy(order => order.Terminal))
        {
            if (sending.ContainsKey(of.Key)) continue;
            OpenOrder[] asked = [.. of.Where(order => order.Stage is OrderStage.Asked)];
            // Nobody waits for the answer to what was sent so long ago: whoever did has gone.
            foreach (var sent in of.Where(order => order.Stage is OrderStage.Sent && order.Since + limits.Answer < now))
                await Report(sent.Id, new ReportOrderFailed(sent.Id, OrderFault.NoAnswer), null, stop).ConfigureAwait(false);
            if (terminals.IsOnline(of.Key.Value))
            {
                // One after another: a later order may undo an earlier one.
                if (asked.Length > 0 && sending.Count < AtOnce) sending[of.Key] = Task.Run(() => Send(asked, stop), CancellationToken.None);
                continue;
            }
            foreach (var late in asked.Where(order => order.Since + limits.Online < now))
                await Report(late.Id, new ReportOrderFailed(late.Id, OrderFault.Offline), JustAsked, stop).ConfigureAwait(false);
        }
    }

    private async Task Send(OpenOrder[] orders, CancellationToken stop)
    {
        try
        {
            foreach (var order in orders) await Send(order, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was claimed is reported as unanswered when its time is over.
        }
        catch (LedgerUnavailableException away)
        {
            Waiting(log, away.Message);
        }
    }

    private async Task Send(OpenOrder order, CancellationToken stop)
    {
        var facts = await ledger.LoadContents(StreamOf(order.Id), 0, stop).ConfigureAwait(false);
        // The read model is a little behind: it has gone on.
        if (facts.Length != JustAsked) return;
        if (OrderMessages.Of((TerminalOrderFact)catalogue.Decode(facts[0])) is not { } message)
        {
            await Report(order.Id, new ReportOrderFailed(order.Id, OrderFault.Malformed), JustAsked, stop).ConfigureAwait(false);
            return;
        }
        var outcome = await terminals.Send(order.Terminal.Value, message, (serial, cancellation) => Claim(order.Id, serial, cancellation), stop)
            .ConfigureAwait(false);
        Sent(log, order.Id, outcome);
        TerminalOrderCommand? report = outcome switch
        {
            OrderOutcome.Done => new ReportOrderAnswered(order.Id, clock.GetCurrentInstant()),
            OrderOutcome.Failed => new ReportOrderFailed(order.Id, OrderFault.Refused),
            OrderOutcome.BadMessage => new ReportOrderFailed(order.Id, OrderFault.Malformed),
            OrderOutcome.Unsupported => new ReportOrderFailed(order.Id, OrderFault.Unsupported),
            OrderOutcome.Unanswered => new ReportOrderFailed(order.Id, OrderFault.NoAnswer),
            // Nothing was sent: it is looked at again, or is somebody else's.
            _ => null,
        };
        if (report is not null) await Report(order.Id, report, null, stop).ConfigureAwait(false);
    }

    /// <summary>Whether this host, and no other one, is the one that sends it. When that cannot be known, it is not.</summary>
    private async Task<bool> Claim(TerminalOrderId order, ushort serial, CancellationToken cancellation) =>
        await executor.Execute(
            new(
                new ReportOrderSent(order, clock.GetCurrentInstant(), serial), CommandIds.Derived($"regulatory/terminal-order/{order}/sent"), Gateway,
                ExpectedVersion: JustAsked, Correlation: StreamOf(order).ToString()),
            cancellation).ConfigureAwait(false) is ActAccepted { Repeated: false };

    /// <summary>Puts on record how an order ended, however long the database is away.</summary>
    private async Task Report(TerminalOrderId order, TerminalOrderCommand report, long? version, CancellationToken stop)
    {
        // Whatever is reported first stands; the same again, by another host, is the same act.
        var occasion = report is ReportOrderFailed failed ? failed.Fault.ToString() : "answered";
        var act = new Act(
            report, CommandIds.Derived($"regulatory/terminal-order/{order}/{occasion}"), Gateway, ExpectedVersion: version,
            Correlation: StreamOf(order).ToString());
        while (true)
        {
            try
            {
                var outcome = await executor.Execute(act, stop).ConfigureAwait(false);
                if (outcome is not ActAccepted) NotReported(log, order, occasion, outcome.GetType().Name);
                return;
            }
            catch (LedgerUnavailableException away)
            {
                Waiting(log, away.Message);
            }
            await Task.Delay(Pause, stop).ConfigureAwait(false);
        }
    }

    private StreamName StreamOf(TerminalOrderId order) => executor.StreamOf(new ReportOrderFailed(order, default));

    [LoggerMessage(LogLevel.Information, "Order {Order} to a terminal: {Outcome}")]
    private static partial void Sent(ILogger log, TerminalOrderId order, OrderOutcome outcome);

    [LoggerMessage(LogLevel.Information, "Order {Order} was not reported {Occasion}: {Outcome}")]
    private static partial void NotReported(ILogger log, TerminalOrderId order, string occasion, string outcome);

    [LoggerMessage(LogLevel.Warning, "Orders to terminals wait for the database: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
