using System.Buffers.Binary;
using System.Security.Cryptography;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>Whoever handed a frame to the journal, and is told when it is durable.</summary>
public interface IFrameSender
{
    /// <summary>The frame is durable, or was already. Must not wait.</summary>
    /// <returns>Whether there is something to be sent to the terminal for it.</returns>
    bool Kept(JournalEntry entry);

    /// <summary>Sends what has come together. Must not wait.</summary>
    void Send();
}

/// <summary>One frame on its way into the journal, with the positions that were read from it.</summary>
public sealed class JournalEntry
{
    private static readonly Location[] None = [];

    public required IFrameSender Sender { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>Number of the connection, never given out twice.</summary>
    public required long Connection { get; init; }

    /// <summary>Counts the pieces of the connection.</summary>
    public required long Sequence { get; init; }

    /// <summary>As they were on the wire.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Null for what is no frame.</summary>
    public Header? Header { get; init; }

    /// <summary>The platform that has passed it on; null for what a terminal sent itself.</summary>
    public PassedOn? PassedOn { get; init; }

    /// <summary>Message id and serial, whoever sent it; null for what is no frame.</summary>
    internal (int Message, int Serial)? Mark => Header is { } header ? (header.Id, header.Serial)
        : PassedOn is { Message: { } message, Serial: { } serial } ? (message, unchecked((int)serial)) : null;

    /// <summary>The terminal that has authenticated, or whose vehicle a platform reports; null before that.</summary>
    public TerminalMemory? Terminal { get; init; }

    /// <summary>Tells frames of one terminal apart that have the same serial and message id (<see cref="DigestOf"/>).</summary>
    public long Digest { get; init; }

    /// <summary>Why it was not decoded; null when it was.</summary>
    public string? Fault { get; init; }

    /// <summary>By which it was decoded.</summary>
    public Edition Edition { get; init; }

    public IReadOnlyList<Location> Positions { get; init; } = None;

    public PositionMarks Marks { get; init; }

    /// <summary>The driver's card in it, sealed (<see cref="TelemetrySeal"/>); null where there is none.</summary>
    public byte[]? Card { get; init; }

    /// <summary>What the sender wants to answer once the frame is durable; the journal does not look at it.</summary>
    public object? Answer { get; init; }

    /// <summary>Whether the same frame was stored before: it is durable, but not twice.</summary>
    public bool IsRepeated { get; internal set; }

    /// <summary>Digest of a body.</summary>
    /// <param name="connection">
    /// Put into the digest of messages that bear no time, such as heartbeats: after a reboot a terminal counts serials from zero again, and
    /// only on one connection is the same heartbeat with the same serial the same heartbeat.
    /// </param>
    public static long DigestOf(ReadOnlySpan<byte> body, long? connection)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        if (connection is { } number)
        {
            Span<byte> both = stackalloc byte[8 + Jt808.Header.LongestBody];
            BinaryPrimitives.WriteInt64BigEndian(both, number);
            body.CopyTo(both[8..]);
            SHA256.HashData(both[..(8 + body.Length)], digest);
        }
        else
        {
            SHA256.HashData(body, digest);
        }
        return BinaryPrimitives.ReadInt64BigEndian(digest);
    }
}
