using System.Buffers;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>One piece of a link's bytes: a sound frame, or bytes that are none with the reason.</summary>
/// <param name="Wire">A slice of the buffer that was cut, valid until that buffer is given back.</param>
/// <param name="Frame">Null when there is a fault.</param>
public readonly record struct PlatformCut(ReadOnlySequence<byte> Wire, PlatformFault Fault, PlatformFrame? Frame);

/// <summary>Cuts frames out of the bytes of one link. A damaged frame costs itself only.</summary>
public sealed class PlatformFrameCutter(PlatformCipher? cipher = null)
{
    /// <summary>No frame is longer on the wire.</summary>
    public const int Longest = 64 * 1024;

    private const byte Begin = 0x5B;
    private const byte End = 0x5D;

    private readonly long[] counts = new long[Enum.GetValues<PlatformFault>().Length];
    private bool dropping;

    /// <summary>How often a fault was met; sound frames under <see cref="PlatformFault.None"/>.</summary>
    public long Count(PlatformFault fault) => counts[(int)fault];

    /// <summary>Takes the next piece from the front of the bytes; false when none is complete.</summary>
    /// <param name="unread">Afterwards it begins behind the piece; when there is none, it holds what must be kept (at most <see cref="Longest"/> bytes).</param>
    public bool TryCut(ref ReadOnlySequence<byte> unread, out PlatformCut cut)
    {
        cut = default;
        if (dropping && !Drop(ref unread)) return false;
        var reader = new SequenceReader<byte>(unread);
        if (!reader.TryPeek(out var first)) return false;
        if (first == Begin) reader.Advance(1);
        if (!reader.TryAdvanceToAny([Begin, End], advancePastDelimiter: false))
        {
            if (unread.Length < Longest) return false;
            dropping = true;
            cut = Take(ref unread, unread.GetPosition(Longest), first == Begin ? PlatformFault.TooLong : PlatformFault.Garbage);
            return true;
        }
        reader.TryPeek(out var next);
        if (reader.Consumed >= Longest)
        {
            dropping = true;
            cut = Take(ref unread, unread.GetPosition(Longest), first == Begin ? PlatformFault.TooLong : PlatformFault.Garbage);
        }
        else if (first != Begin)
        {
            if (next == End) reader.Advance(1);
            cut = Take(ref unread, reader.Position, PlatformFault.Garbage);
        }
        else if (next == Begin)
        {
            cut = Take(ref unread, reader.Position, PlatformFault.Unfinished);
        }
        else
        {
            reader.Advance(1);
            cut = TakeFrame(ref unread, reader.Position);
        }
        return true;
    }

    private bool Drop(ref ReadOnlySequence<byte> unread)
    {
        if (unread.PositionOf(Begin) is not { } begin)
        {
            unread = unread.Slice(unread.End);
            return false;
        }
        unread = unread.Slice(begin);
        dropping = false;
        return true;
    }

    private PlatformCut TakeFrame(ref ReadOnlySequence<byte> unread, SequencePosition end)
    {
        var wire = unread.Slice(0, end);
        var frame = PlatformFrame.Read(wire.IsSingleSegment ? wire.FirstSpan : wire.ToArray(), cipher, out var fault);
        return Take(ref unread, end, fault, fault is PlatformFault.None ? frame : null);
    }

    private PlatformCut Take(ref ReadOnlySequence<byte> unread, SequencePosition end, PlatformFault fault, PlatformFrame? frame = null)
    {
        var cut = new PlatformCut(unread.Slice(0, end), fault, frame);
        unread = unread.Slice(end);
        counts[(int)fault]++;
        return cut;
    }
}
