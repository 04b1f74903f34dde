using System.Buffers;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>
/// Cuts frames out of the bytes of one connection, however they are split or merged on their way. Everything between two flags is
/// taken as a frame when it is sound and counted as a fault when it is not, so that a damaged frame never costs its neighbours:
/// a flag that is lost, doubled or shared by two frames needs no case of its own.
/// </summary>
public sealed class FrameCutter
{
    /// <summary>Header with sub-package, longest body and checksum, every byte escaped: no frame holds more between its flags.</summary>
    public const int LongestSegment = 2 * (Header.Longest + Header.LongestBody + 1);

    private const byte Flag = 0x7E;
    private const byte ForeignFlag = 0xE7;

    /// <summary>Whether a flag has been seen, so that what follows may be a frame.</summary>
    private bool open;

    /// <summary>Whether everything up to the next flag is to be dropped, because it has been counted already.</summary>
    private bool dropping;

    /// <summary>What was met on this connection so far.</summary>
    public FaultCounts Counts { get; } = new();

    /// <summary>Takes the next piece from the front of the bytes.</summary>
    /// <param name="unread">
    /// All bytes that are not yet cut. Afterwards it begins behind the piece; when there is none, it holds what must be kept until more
    /// bytes come (never more than a flag and <see cref="LongestSegment"/> bytes).
    /// </param>
    /// <returns>False when no piece is complete.</returns>
    public bool TryCut(ref ReadOnlySequence<byte> unread, out Cut cut)
    {
        if (dropping && !Drop(ref unread) || unread.IsEmpty)
        {
            cut = default;
            return false;
        }
        return open ? TryCutSegment(ref unread, out cut) : TryCutForeword(ref unread, out cut);
    }

    private bool Drop(ref ReadOnlySequence<byte> unread)
    {
        if (unread.PositionOf(Flag) is not { } flag)
        {
            unread = unread.Slice(unread.End);
            return false;
        }
        unread = unread.Slice(flag);
        (dropping, open) = (false, true);
        return true;
    }

    /// <summary>What lies between two flags.</summary>
    private bool TryCutSegment(ref ReadOnlySequence<byte> unread, out Cut cut)
    {
        var segment = AfterFlags(ref unread);
        var window = segment.Length > LongestSegment ? segment.Slice(0, LongestSegment + 1) : segment;
        if (window.PositionOf(Flag) is not { } end)
        {
            if (segment.Length <= LongestSegment)
            {
                cut = default;
                return false;
            }
            cut = Take(ref unread, segment.GetPosition(LongestSegment), FrameFault.TooLong);
            dropping = true;
            return true;
        }
        var content = segment.Slice(0, end);
        var frame = Frame.Open(content, out var fault);
        if (fault is not FrameFault.None && IsForeign(FirstOf(content))) fault = FrameFault.ForeignFraming;
        cut = Take(ref unread, segment.GetPosition(1, end), fault, fault is FrameFault.None ? frame : null);
        return true;
    }

    /// <summary>What comes before the first flag of the connection.</summary>
    private bool TryCutForeword(ref ReadOnlySequence<byte> unread, out Cut cut)
    {
        var window = unread.Length > LongestSegment ? unread.Slice(0, LongestSegment + 1) : unread;
        var before = window.PositionOf(Flag) is { } flag ? window.Slice(0, flag) : window;
        var complete = before.Length < window.Length;
        if (complete && before.IsEmpty)
        {
            open = true;
            return TryCutSegment(ref unread, out cut);
        }
        if (TryEndForeign(before, out var foreignEnd))
        {
            cut = Take(ref unread, foreignEnd, FrameFault.ForeignFraming);
            return true;
        }
        if (!complete && before.Length <= LongestSegment)
        {
            cut = default;
            return false;
        }
        dropping = !complete;
        cut = Take(
            ref unread, complete ? before.End : before.GetPosition(LongestSegment),
            IsForeign(FirstOf(before)) ? FrameFault.ForeignFraming : FrameFault.Garbage);
        return true;
    }

    private Cut Take(ref ReadOnlySequence<byte> unread, SequencePosition end, FrameFault fault, Frame? frame = null)
    {
        var cut = new Cut(unread.Slice(0, end), fault, frame);
        unread = unread.Slice(end);
        Counts.Add(fault);
        return cut;
    }

    /// <summary>Flags in a row are one flag; it is kept until the segment behind it is complete.</summary>
    private static ReadOnlySequence<byte> AfterFlags(ref ReadOnlySequence<byte> unread)
    {
        var reader = new SequenceReader<byte>(unread);
        var flags = reader.AdvancePast(Flag);
        if (flags > 1) unread = unread.Slice(flags - 1);
        return reader.UnreadSequence;
    }

    private static byte FirstOf(in ReadOnlySequence<byte> bytes) => new SequenceReader<byte>(bytes).TryPeek(out var first) ? first : (byte)0;

    private static bool IsForeign(byte first) => first is ForeignFlag or (byte)'(';

    private static bool TryEndForeign(in ReadOnlySequence<byte> bytes, out SequencePosition end)
    {
        end = default;
        var first = FirstOf(bytes);
        if (bytes.Length < 2 || !IsForeign(first)) return false;
        if (bytes.Slice(1).PositionOf(first == ForeignFlag ? ForeignFlag : (byte)')') is not { } close) return false;
        end = bytes.GetPosition(1, close);
        return true;
    }
}
