namespace Regulatory.Ledger.Verifying;

/// <summary>What is left of a checked range for those that join it to its neighbours.</summary>
internal sealed class RangeResult(long from, long until)
{
    public long From { get; } = from;

    public long Until { get; } = until;

    public long Facts { get; set; }

    public long Bytes { get; set; }

    public long Commands { get; set; }

    /// <summary>First and last moment, in microseconds; nothing if there were no facts.</summary>
    public (long Position, long First, long Last)? Times { get; set; }

    /// <summary>The command of the first fact, if that fact is the range's first position.</summary>
    public Guid? FirstCommand { get; set; }

    /// <summary>The act at the range's end whose command must stand in the next range.</summary>
    public (long Position, Guid Command)? Pending { get; set; }

    /// <summary>Each stream with facts in the range.</summary>
    public List<StreamRun> Streams { get; } = [];

    public List<RangePart> Parts { get; } = [];
}

/// <summary>A stream's facts within a range; between the first and the last version none is missing.</summary>
internal readonly record struct StreamRun(long Id, long FirstVersion, long FirstPosition, long LastVersion);

/// <summary>A range as part of one tree.</summary>
/// <param name="Root">The node over all of the range; null for the last range, which is not full.</param>
/// <param name="Stored">The same, out of the stored tiles.</param>
internal sealed record RangePart(byte[]? Root, byte[]? Stored)
{
    /// <summary>Heads whose size lies in the range, in order.</summary>
    public List<HeadPart> Heads { get; } = [];

    /// <summary>Witnessed ones.</summary>
    public List<HeadPart> Witnessed { get; } = [];

    /// <summary>What only a head can decide.</summary>
    public List<Undecided> Undecided { get; } = [];

    public long Tiles { get; set; }
}

/// <summary>A head and the root over that part of the range which it covers.</summary>
/// <param name="SignedAt">Null where it is not known.</param>
internal sealed record HeadPart(long Size, byte[] Root, NodaTime.Instant? SignedAt, byte[] Part);

/// <summary>Facts and what is stored over them disagree: which of them was changed, the next head over them tells.</summary>
/// <param name="Until">The last of these facts.</param>
internal readonly record struct Undecided(long Until, Finding? IfHeadFits, Finding? IfHeadDiffers);
