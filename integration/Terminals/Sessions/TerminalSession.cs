using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>A terminal that has authenticated, on the connection on which it has.</summary>
/// <param name="sample">A header of the terminal: answers bear its phone and version.</param>
/// <param name="cut">Ends the connection.</param>
internal sealed class TerminalSession(Header sample, Edition edition, TerminalMemory memory, Outbox outbox, Action<string> cut)
{
    /// <summary>A header of the terminal.</summary>
    public Header Sample => sample;

    public TerminalPhone Phone => sample.Phone;

    /// <summary>By which bodies are read that nothing else tells apart.</summary>
    public Edition Edition { get; } = edition;

    /// <summary>What the journal remembers of the terminal.</summary>
    public TerminalMemory Memory { get; } = memory;

    public PendingOrders Orders { get; } = new();

    public ClockOffset Clock { get; } = new();

    public OnlineTerminal Standing => new(Phone.ToString(), Memory.Number, sample.EditionOr(Edition), Clock.Seconds);

    /// <summary>Another connection has taken its place.</summary>
    public void Replace() => cut("replaced");

    /// <summary>Sends an order and waits for the answer.</summary>
    public async Task<OrderOutcome> Send(
        Func<Edition, Message> order, Func<ushort, CancellationToken, Task<bool>>? claim, TimeSpan patience, TimeProvider time,
        CancellationToken cancellation)
    {
        var edition = sample.EditionOr(Edition);
        var message = order(edition);
        var body = message.Encode(edition);
        var parts = Math.Max(1, (body.Length + Header.LongestBody - 1) / Header.LongestBody);
        var first = outbox.Serials(parts);
        var frames = FrameEncoder.Split(new(message.Id, Phone, first, sample.ProtocolVersion), body.Span);
        // Terminals answer an order in parts by the serial of its last one.
        var last = unchecked((ushort)(first + parts - 1));
        if (Orders.Expect(last, message.Id) is not { } answer) return OrderOutcome.TooMany;
        try
        {
            if (claim is not null && !await claim(last, cancellation).ConfigureAwait(false)) return OrderOutcome.NotClaimed;
            outbox.Write(frames);
            outbox.Send();
            return await answer.WaitAsync(patience, time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return OrderOutcome.Unanswered;
        }
        finally
        {
            Orders.Forget(last, message.Id);
        }
    }
}
