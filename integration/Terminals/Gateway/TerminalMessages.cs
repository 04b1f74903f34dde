using NodaTime;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>How frames of terminals are read: now by the gateway, and again by a replay.</summary>
internal static class TerminalMessages
{
    private static readonly Location[] NoPositions = [];

    /// <summary>Bytes that one terminal may leave incomplete.</summary>
    private const int IncompleteBytes = 1024 * 1024;

    public static Reassembly NewReassembly() => new(ReassemblyLimits.Usual with { Bytes = IncompleteBytes });

    /// <summary>A terminal's message: what is the platform's to say, it cannot say.</summary>
    public static Reading Read(Frame frame, Edition known)
    {
        var reading = MessageTable.Read(frame, known);
        return frame.Header.Id < 0x8000 ? reading : reading with { Message = null, Fault = "unknown message" };
    }

    /// <summary>The message, when this was its last missing part; nothing, and no fault, before that.</summary>
    /// <param name="part">What was read of the part alone.</param>
    public static Reading ReadPart(
        Frame frame, Reading part, Reassembly parts, Instant now, Edition known, out IReadOnlyList<AbandonedMessage> abandoned)
    {
        var outcome = parts.Take(frame, now, out var whole, out abandoned);
        return outcome is PartOutcome.Impossible or PartOutcome.TooMuch ? part with { Fault = "impossible part" }
            : whole is null ? part with { Fault = null }
            : MessageTable.Read(whole.Header.Id, whole.Body, whole.Header.EditionOr(known));
    }

    public static (IReadOnlyList<Location> Positions, PositionMarks Marks) PositionsOf(Message? message) => message switch
    {
        Location one => ([one], PositionMarks.None),
        LocationBatch batch => (
            [.. batch.Reports.Select(report => report.Location).OfType<Location>()],
            PositionMarks.Batch | (batch.IsFromBlindArea ? PositionMarks.BlindArea : PositionMarks.None)),
        LocationReply reply => ([reply.Location], PositionMarks.Asked),
        _ => (NoPositions, PositionMarks.None),
    };

    /// <summary>What the journal and the counts call a fault.</summary>
    public static string NameOf(FrameFault fault) => fault switch
    {
        FrameFault.Garbage => "garbage",
        FrameFault.ForeignFraming => "foreign",
        FrameFault.TooLong => "too long",
        FrameFault.TooShort => "too short",
        FrameFault.Escape => "escape",
        FrameFault.Checksum => "checksum",
        _ => "length",
    };

    /// <summary>Whether a fault is one that leaves no frame.</summary>
    public static bool IsOfFraming(string? fault) =>
        fault is "garbage" or "foreign" or "too long" or "too short" or "escape" or "checksum" or "length";
}
