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
