using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>A position in the block of 2011.</summary>
/// <param name="Longitude">Millionths of a degree, without hemisphere.</param>
/// <param name="Latitude">Millionths of a degree, without hemisphere.</param>
/// <param name="Speed">Of the satellites, km/h.</param>
/// <param name="RecorderSpeed">km/h.</param>
/// <param name="Mileage">km.</param>
/// <param name="Direction">Degrees.</param>
/// <param name="Altitude">Metres.</param>
/// <param name="State">As the status of JT/T 808-2011.</param>
/// <param name="Alarm">As the alarm field of JT/T 808-2011.</param>
public sealed record GnssBlock(
    Instant? At, uint Longitude, uint Latitude, ushort Speed, ushort RecorderSpeed, uint Mileage, ushort Direction, short Altitude, uint State,
    uint Alarm)
{
    /// <summary>Without the byte that says whether it is encrypted.</summary>
    internal const int Length = 35;

    internal static GnssBlock Read(ref BodyReader body) => new(
        ReadTime(ref body), body.U32(), body.U32(), body.U16(), body.U16(), body.U32(), body.U16(), unchecked((short)body.U16()), body.U32(), body.U32());

    internal void Write(BodyWriter to)
    {
        var local = (At ?? Instant.FromUtc(2000, 1, 1, 0, 0)).WithOffset(ChinaTime.Offset).LocalDateTime;
        to.Bytes([(byte)local.Day, (byte)local.Month]);
        to.U16((ushort)local.Year);
        to.Bytes([(byte)local.Hour, (byte)local.Minute, (byte)local.Second]);
        to.U32(Longitude);
        to.U32(Latitude);
        to.U16(Speed);
        to.U16(RecorderSpeed);
        to.U32(Mileage);
        to.U16(Direction);
        to.U16(unchecked((ushort)Altitude));
        to.U32(State);
        to.U32(Alarm);
    }

    /// <summary>Day, month, year, hour, minute and second in binary.</summary>
    private static Instant? ReadTime(ref BodyReader body)
    {
        int day = body.U8(), month = body.U8(), year = body.U16(), hour = body.U8(), minute = body.U8(), second = body.U8();
        if (year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            && hour < 24 && minute < 60 && second < 60)
            return ChinaTime.At(new(year, month, day), new LocalTime(hour, minute, second));
        body.Note(nameof(At), $"no such moment as {year}-{month}-{day} {hour}:{minute}:{second}");
        return null;
    }
}

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

/// <summary>A position in real time 实时上传车辆定位信息 0x1202, exchanged 交换 0x9202.</summary>
public sealed record PositionContent(PlatformPosition Position) : PlatformContent
{
    internal static PositionContent Read(ref BodyReader body) =>
        new(body.Left == GnssBlock.Length + 1 ? PlatformPosition.ReadBlock(ref body) : PlatformPosition.ReadReport(ref body));

    internal override void Write(BodyWriter to, PlatformEdition edition) => Position.Write(to, edition);
}

/// <summary>Positions sent later 车辆定位信息自动补报 0x1203, 补发 0x9203.</summary>
public sealed record PositionsContent(IReadOnlyList<PlatformPosition> Positions) : PlatformContent
{
    internal static PositionsContent Read(ref BodyReader body)
    {
        var count = body.U8();
        var blocks = body.Left == count * (GnssBlock.Length + 1);
        var positions = new List<PlatformPosition>();
        while (positions.Count < count && body.Left > 0)
            positions.Add(blocks ? PlatformPosition.ReadBlock(ref body) : PlatformPosition.ReadReport(ref body));
        if (positions.Count < count) body.Note(nameof(Positions), $"{count} declared, {positions.Count} there");
        return new(positions);
    }

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U8(checked((byte)Positions.Count));
        foreach (var position in Positions) position.Write(to, edition);
    }
}
