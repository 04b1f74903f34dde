using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>An alarm state that a platform adds to a position, 2019.</summary>
public readonly record struct PlatformAlarm(string Platform, uint Alarm);

/// <summary>One position 车辆定位信息: the block of 2011 or the body of a JT/T 808 report with the alarms of three platforms (2019).</summary>
/// <param name="IsEncrypted">Coordinates encrypted by the map authority's routine.</param>
/// <param name="Block">With 2011; also within a frame of 2019 from platforms that were changed in part.</param>
/// <param name="Report">With 2019.</param>
/// <param name="Alarms">Of the enterprise, the city's and the province's platform; 2019.</param>
/// <param name="Raw">The block or report as it came.</param>
public sealed record PlatformPosition(
    bool IsEncrypted, GnssBlock? Block, Location? Report, IReadOnlyList<PlatformAlarm> Alarms, ReadOnlyMemory<byte> Raw)
{
    private const int AlarmsLength = 3 * (PlatformFields.PlatformLength + 4);

    public static PlatformPosition Of(GnssBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var to = new BodyWriter();
        block.Write(to);
        return new(false, block, null, [], to.Written);
    }

    public static PlatformPosition Of(Location report, IReadOnlyList<PlatformAlarm> alarms)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(false, null, report, alarms, report.Encode(Edition.Jt2019));
    }

    /// <summary>The block of 2011.</summary>
    internal static PlatformPosition ReadBlock(ref BodyReader body)
    {
        var encrypted = body.U8() != 0;
        return ReadInner(ref body, encrypted, body.Bytes(GnssBlock.Length), isBlock: true);
    }

    /// <summary>The form of 2019, with a length.</summary>
    internal static PlatformPosition ReadReport(ref BodyReader body)
    {
        var encrypted = body.U8() != 0;
        var length = body.U32();
        var raw = body.Bytes((int)Math.Min(length, int.MaxValue));
        var position = ReadInner(ref body, encrypted, raw, raw.Length == GnssBlock.Length && LooksLikeBlock(raw.Span));
        if (body.Left < AlarmsLength)
        {
            body.Note(nameof(Alarms), "not there");
            return position;
        }
        var alarms = new PlatformAlarm[3];
        for (var i = 0; i < alarms.Length; i++) alarms[i] = new(PlatformFields.Platform(ref body), body.U32());
        return position with { Alarms = alarms };
    }

    internal void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U8(IsEncrypted ? (byte)1 : (byte)0);
        if (edition is PlatformEdition.Jt2019) to.U32((uint)Raw.Length);
        to.Bytes(Raw.Span);
        if (edition is not PlatformEdition.Jt2019) return;
        for (var i = 0; i < 3; i++)
        {
            var alarm = i < Alarms.Count ? Alarms[i] : new("", 0);
            PlatformFields.Platform(to, alarm.Platform);
            to.U32(alarm.Alarm);
        }
    }

    private static PlatformPosition ReadInner(ref BodyReader body, bool encrypted, ReadOnlyMemory<byte> raw, bool isBlock)
    {
        var reader = new BodyReader(raw);
        var block = isBlock ? GnssBlock.Read(ref reader) : null;
        var report = isBlock ? null : Location.Read(ref reader);
        if (reader.IsShort) body.Note(nameof(Raw), $"too short: {raw.Length} bytes");
        foreach (var oddity in reader.Oddities) body.Note(oddity.Field, oddity.Reason);
        return new(encrypted, block, reader.IsShort ? null : report, [], raw);
    }

    /// <summary>A report of 35 bytes has items of 7; a block of 35 has a day, a month and a year in front.</summary>
    private static bool LooksLikeBlock(ReadOnlySpan<byte> raw) => raw is [>= 1 and <= 31, >= 1 and <= 12, 0x07, ..];
}
