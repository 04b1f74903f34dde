using System.Collections.Concurrent;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>The sessions of this host, one a terminal: of two connections that authenticate as the same, the newer one stays.</summary>
/// <param name="patience">How long an order waits for its answer.</param>
public sealed class SessionTable(TimeSpan patience, TimeProvider time) : ITerminalOrders
{
    private readonly ConcurrentDictionary<TerminalPhone, TerminalSession> sessions = new();

    /// <summary>Terminals that have a session now.</summary>
    public int Count => sessions.Count;

    /// <summary>Who has a session now; others may come and go while it is read.</summary>
    public IEnumerable<OnlineTerminal> Online => sessions.Select(pair => pair.Value.Standing);

    public Task<OrderOutcome> Send(
        string phone, Func<Edition, Message> order, Func<ushort, CancellationToken, Task<bool>>? claim, CancellationToken cancellation) =>
        sessions.TryGetValue(TerminalPhone.Parse(phone), out var session)
            ? session.Send(order, claim, patience, time, cancellation)
            : Task.FromResult(OrderOutcome.Offline);

    /// <inheritdoc/>
    public bool IsOnline(string phone) => sessions.ContainsKey(TerminalPhone.Parse(phone));

    /// <returns>Whether an older session had to go.</returns>
    internal bool Open(TerminalSession session)
    {
        TerminalSession? older = null;
        sessions.AddOrUpdate(session.Phone, session, (_, known) =>
        {
            older = known;
            return session;
        });
        if (older is null || older == session) return false;
        older.Replace();
        return true;
    }

    internal void Close(TerminalSession session)
    {
        sessions.TryRemove(new(session.Phone, session));
        session.Orders.Close();
    }
}
