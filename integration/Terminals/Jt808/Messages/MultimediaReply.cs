namespace Regulatory.Integration.Terminals.Jt808;

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
