namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>What a picture or a recording is and why it was made.</summary>
/// <param name="Kind">多媒体类型: 0 image, 1 audio, 2 video.</param>
/// <param name="Format">多媒体格式编码: 0 JPEG, 1 TIF, 2 MP3, 3 WAV, 4 WMV.</param>
/// <param name="Event">
/// 事件项编码: 0 command of the platform, 1 timer, 2 robbery, 3 collision or rollover, 4 door opened, 5 door closed, 6 doors closed and
/// past 20 km/h, 7 distance.
/// </param>
public readonly record struct MultimediaHead(uint Number, byte Kind, byte Format, byte Event, byte Channel)
{
    internal static MultimediaHead Read(ref BodyReader body) => new(body.U32(), body.U8(), body.U8(), body.U8(), body.U8());

    internal void Write(BodyWriter to)
    {
        to.U32(Number);
        to.Bytes([Kind, Format, Event, Channel]);
    }
}

/// <summary>Multimedia event 多媒体事件信息上传 0x0800.</summary>
public sealed record MultimediaEvent(MultimediaHead Head) : Message
{
    public const ushort MessageId = 0x0800;

    public override ushort Id => MessageId;

    internal static MultimediaEvent Read(ref BodyReader body) => new(MultimediaHead.Read(ref body));

    internal override void Write(BodyWriter to, Edition edition) => Head.Write(to);
}

/// <summary>Multimedia data 多媒体数据上传 0x0801, as a rule put together from parts.</summary>
/// <param name="Location">The 28 bytes of a location; null in 2011.</param>
public sealed record MultimediaData(MultimediaHead Head, Location? Location, ReadOnlyMemory<byte> Data) : Message
{
    public const ushort MessageId = 0x0801;

    private const int HeadLength = 8;

    public override ushort Id => MessageId;

    /// <summary>The body has a location when, where its time should be, there is a time; a picture in its place has none.</summary>
    internal static Edition EditionOf(ReadOnlySpan<byte> body, Edition byHeader) =>
        byHeader is Edition.Jt2019 ? Edition.Jt2019
        : body.Length < HeadLength + Location.CoreLength || body[HeadLength..] is [0xFF, 0xD8, 0xFF, ..] ? Edition.Jt2011
        : BcdTime.Read(body.Slice(HeadLength + Location.CoreLength - BcdTime.Length, BcdTime.Length), out _) is not null ? Edition.Jt2013
        : byHeader;

    internal static MultimediaData Read(ref BodyReader body, Edition edition)
    {
        var head = MultimediaHead.Read(ref body);
        if (edition is Edition.Jt2011) return new(head, null, body.Rest());
        var reader = new BodyReader(body.Bytes(Location.CoreLength));
        var location = Location.Read(ref reader);
        foreach (var oddity in reader.Oddities) body.Note($"{nameof(Location)}.{oddity.Field}", oddity.Reason);
        return new(head, location, body.Rest());
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        Head.Write(to);
        if (edition is not Edition.Jt2011 && Location is not null) to.Bytes(Location.Encode(edition).Span[..Location.CoreLength]);
        to.Bytes(Data.Span);
    }
}

/// <summary>Reply to multimedia data 多媒体数据上传应答 0x8800.</summary>
/// <param name="Missing">重传包ID列表, from 1; empty when nothing is missing.</param>
public sealed record MultimediaReply(uint Number, IReadOnlyList<ushort> Missing) : Message
{
    public const ushort MessageId = 0x8800;

    public override ushort Id => MessageId;

    internal static MultimediaReply Read(ref BodyReader body)
    {
        var number = body.U32();
        return new(number, body.Left == 0 ? [] : body.Words(body.U8()));
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U32(Number);
        if (Missing.Count == 0) return;
        to.U8(checked((byte)Missing.Count));
        foreach (var number in Missing) to.U16(number);
    }
}
