namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>A file begins 文件信息上传 0x1211, or is through 文件上传完成消息 0x1212.</summary>
/// <param name="Kind">文件类型: 0 picture, 1 sound, 2 video, 3 text, 4 other.</param>
/// <param name="Size">Bytes.</param>
public sealed record AttachmentNotice(bool IsThrough, string Name, byte Kind, uint Size) : Message
{
    public const ushort Begins = 0x1211;
    public const ushort Through = 0x1212;

    public override ushort Id => IsThrough ? Through : Begins;

    internal static AttachmentNotice Read(ref BodyReader body, bool isThrough) => new(isThrough, body.ShortText(), body.U8(), body.U32());

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.ShortText(Name);
        to.U8(Kind);
        to.U32(Size);
    }
}
