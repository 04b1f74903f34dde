using System.Buffers;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

/// <summary>Hands bytes to a cutter in pieces, as a network would.</summary>
public sealed class Delivery
{
    private readonly FrameCutter cutter = new();
    private readonly bool scattered;
    private byte[] held = [];

    /// <param name="scattered">Whether the buffer is in many segments.</param>
    public Delivery(bool scattered = false) => this.scattered = scattered;

    public List<(string Wire, FrameFault Fault, Frame? Frame)> Cuts { get; } = [];

    public IEnumerable<Frame> Frames => Cuts.Select(cut => cut.Frame).OfType<Frame>();

    public FaultCounts Counts => cutter.Counts;

    /// <summary>Bytes that the cutter keeps.</summary>
    public int Held => held.Length;

    public static Delivery Of(ReadOnlySpan<byte> bytes, Func<int, int> pieceAt, bool scattered = false)
    {
        var delivery = new Delivery(scattered);
        while (!bytes.IsEmpty)
        {
            var length = Math.Clamp(pieceAt(bytes.Length), 1, bytes.Length);
            delivery.Receive(bytes[..length]);
            bytes = bytes[length..];
        }
        return delivery;
    }

    public void Receive(ReadOnlySpan<byte> bytes)
    {
        byte[] all = [.. held, .. bytes];
        var unread = scattered ? Scattered(all) : new ReadOnlySequence<byte>(all);
        while (cutter.TryCut(ref unread, out var cut)) Cuts.Add((Convert.ToHexStringLower(cut.Wire.ToArray()), cut.Fault, cut.Frame));
        held = unread.ToArray();
    }

    /// <summary>The bytes in segments of one, none and two.</summary>
    private static ReadOnlySequence<byte> Scattered(byte[] bytes)
    {
        var first = new Piece(default, 0);
        var last = first;
        for (var at = 0; at < bytes.Length;)
        {
            var length = Math.Min(at % 3, bytes.Length - at);
            last = last.Then(bytes.AsMemory(at, length));
            if (length == 0) last = last.Then(bytes.AsMemory(at, 1));
            at += Math.Max(1, length);
        }
        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long at) => (Memory, RunningIndex) = (memory, at);

        public Piece Then(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
