using NodaTime;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>
/// What the journal remembers of a terminal for as long as one of its sessions lasts: enough to know of nearly every frame and position
/// that it cannot have been there before, so that only the others must be looked up. Mistakes are caught by the tables' unique indexes.
/// </summary>
/// <param name="number">Stands for the phone in the tables.</param>
public sealed class TerminalMemory(int number)
{
    /// <summary>After it has connected, a terminal repeats what was not answered before.</summary>
    private const int FirstFrames = 32;

    private ushort? last;
    private int frames;

    /// <summary>Stands for the phone in the tables.</summary>
    public int Number => number;

    /// <summary>No position that is newer than this was stored; null while nobody has looked.</summary>
    internal Instant? Newest { get; set; }

    /// <summary>Whether a frame may have been stored before: serials of new ones go up.</summary>
    internal bool MayRepeat(ushort serial)
    {
        var ahead = last is not { } before || unchecked((short)(serial - before)) > 0;
        if (ahead) last = serial;
        return ++frames <= FirstFrames || !ahead;
    }

    /// <summary>Whether a position of that time may have been stored before, or another one of the same moment.</summary>
    internal bool MayRepeat(Instant time)
    {
        if (time <= Newest) return true;
        Newest = time;
        return false;
    }
}
