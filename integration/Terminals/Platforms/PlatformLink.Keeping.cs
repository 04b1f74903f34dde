using System.Buffers;
using NodaTime;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>How frames come into the journal.</summary>
internal abstract partial class PlatformLink
{
    /// <summary>A flag and a header of 2011: what is kept of the frames of strangers, who must neither fill the journal nor leave passwords in it.</summary>
    private const int OfStrangers = 23;

    /// <summary>Faults of a stranger after which the connection ends.</summary>
    private const int MostOfStrangers = 8;

    private int ofStrangers;

    /// <summary>Counts what cannot be taken, keeps a sample of it, and sends whoever sends too much of it away.</summary>
    protected async ValueTask Faulty(ReadOnlySequence<byte> wire, PlatformHeader? header, string fault, Instant now, CancellationToken cancellation)
    {
        Services.Counts.Add($"809.fault.{fault}");
        Session?.Meter.Fault(fault);
        var (isKept, isFlood) = faults.Spend();
        if (isFlood || (Session is null && ++ofStrangers > MostOfStrangers)) Cut("flood");
        if (!isKept || (Session is null && !IsKeptOfStranger())) return;
        await Keep(
            new()
            {
                Sender = this, ReceivedAt = now, Connection = Number, Sequence = sequence, PassedOn = MarkOf(header), Fault = fault,
                Bytes = (Session is null ? wire.Slice(0, Math.Min(wire.Length, OfStrangers)) : wire).ToArray(),
            },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether one more frame of somebody who is not known may be kept; asked once for each.</summary>
    protected virtual bool IsKeptOfStranger() => true;

    /// <summary>Keeps a frame that was read.</summary>
    /// <param name="fault">Why nothing follows from it; null when something does.</param>
    /// <param name="then">What is done when it is durable; must not wait.</param>
    /// <param name="vehicle">Whose positions they are; null for none.</param>
    protected ValueTask Keep(
        PlatformFrame frame, ReadOnlyMemory<byte> wire, Instant now, string? fault, Action? then, CancellationToken cancellation,
        TerminalMemory? vehicle = null, PlatformPositions? positions = null)
    {
        if (fault is not null)
        {
            Services.Counts.Add($"809.fault.{fault}");
            Session?.Meter.Fault(fault);
        }
        return Keep(
            new()
            {
                Sender = this, ReceivedAt = now, Connection = Number, Sequence = sequence, Bytes = wire, PassedOn = MarkOf(frame.Header), Fault = fault,
                Terminal = vehicle, Digest = JournalEntry.DigestOf(frame.Body.Span, null), Edition = positions?.Edition ?? Edition.Jt2011,
                Positions = vehicle is null ? [] : positions?.Reports ?? [], Marks = positions?.Marks ?? default, Answer = then,
            },
            cancellation);
    }

    /// <summary>A frame with a password in it, without the password.</summary>
    protected static byte[] Blanked(PlatformFrame frame, ReadOnlySequence<byte> wire)
    {
        // Whoever has no cipher cannot read it.
        if (frame.Header.IsEncrypted) return wire.ToArray();
        var body = frame.Body.ToArray();
        // It stands behind four bytes of user in a login and in a logout.
        foreach (ref var b in body.AsSpan(Math.Min(4, body.Length), Math.Clamp(body.Length - 4, 0, 8))) b = (byte)'*';
        return PlatformFrame.Encode(frame.Header, body);
    }

    private PassedOn MarkOf(PlatformHeader? header) => new(Session?.Number ?? 0, header?.Id, header?.Serial);

    private ValueTask Keep(JournalEntry entry, CancellationToken cancellation)
    {
        if (outbox.BlockedFor is not null || !room.TryTake()) return KeepLater(entry, taken: false, cancellation);
        return Services.Journal.TryAdd(entry) ? ValueTask.CompletedTask : KeepLater(entry, taken: true, cancellation);
    }

    /// <summary>Waits until the platform reads its answers, its own frames are fewer, and the journal has room. Nothing is read meanwhile.</summary>
    private async ValueTask KeepLater(JournalEntry entry, bool taken, CancellationToken cancellation)
    {
        Services.Counts.Add("809.pauses");
        Volatile.Write(ref waiting, 1);
        if (!taken)
        {
            await outbox.Ready.WaitAsync(cancellation).ConfigureAwait(false);
            await room.Take(cancellation).ConfigureAwait(false);
        }
        await Services.Journal.Add(entry, cancellation).ConfigureAwait(false);
        Volatile.Write(ref waiting, 0);
    }
}
