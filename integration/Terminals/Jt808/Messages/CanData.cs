using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One record of the CAN bus.</summary>
/// <param name="Word">The id with its flags, as it came.</param>
/// <param name="Data">8 bytes.</param>
public readonly record struct CanRecord(uint Word, ReadOnlyMemory<byte> Data)
{
    /// <summary>0 CAN1, 1 CAN2.</summary>
    public int Channel => (int)(Word >> 31);

    /// <summary>扩展帧.</summary>
    public bool IsExtended => (Word & 0x4000_0000) != 0;

    /// <summary>采集区间的平均值, else raw data.</summary>
    public bool IsAverage => (Word & 0x2000_0000) != 0;

    public uint BusId => Word & 0x1FFF_FFFF;
}

/// <summary>CAN bus data CAN总线数据上传 0x0705.</summary>
/// <param name="FirstTime">Time of the first record, 5 bytes as they came: hhmmss and the milliseconds in four digits.</param>
public sealed record CanData(ReadOnlyMemory<byte> FirstTime, IReadOnlyList<CanRecord> Records) : Message
{
    public const ushort MessageId = 0x0705;

    private const int RecordLength = 12;

    public override ushort Id => MessageId;

    /// <summary>Time of day of the first record; null when the bytes are none.</summary>
    public LocalTime? FirstAt => ReadTime(FirstTime.Span);

    public static CanData Of(LocalTime firstAt, IReadOnlyList<CanRecord> records) => new(
        (byte[])[
            BcdTime.Of(firstAt.Hour), BcdTime.Of(firstAt.Minute), BcdTime.Of(firstAt.Second), BcdTime.Of(firstAt.Millisecond / 100),
            BcdTime.Of(firstAt.Millisecond % 100),
        ],
        records);

    internal static CanData Read(ref BodyReader body)
    {
        var count = body.U16();
        var first = body.Bytes(5);
        if (ReadTime(first.Span) is null) body.Note(nameof(FirstAt), $"no time of day in {Convert.ToHexStringLower(first.Span)}");
        var records = new CanRecord[body.Left / RecordLength];
        for (var i = 0; i < records.Length; i++) records[i] = new(body.U32(), body.Bytes(8));
        if (records.Length != count) body.Note(nameof(Records), $"{count} declared, {records.Length} there");
        return new(first, records);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U16(checked((ushort)Records.Count));
        to.Bytes(FirstTime.Span);
        foreach (var record in Records)
        {
            to.U32(record.Word);
            to.Bytes(record.Data.Span);
        }
    }

    /// <summary>hhmmss, then the milliseconds in four digits.</summary>
    private static LocalTime? ReadTime(ReadOnlySpan<byte> bcd) =>
        bcd.Length == 5
        && BcdTime.Two(bcd[0]) is < 24 and var hour && BcdTime.Two(bcd[1]) is < 60 and var minute && BcdTime.Two(bcd[2]) is < 60 and var second
        && BcdTime.Two(bcd[3]) is < 10 and var hundreds && BcdTime.Two(bcd[4]) is { } rest
            ? new LocalTime(hour, minute, second, (hundreds * 100) + rest) : null;
}
