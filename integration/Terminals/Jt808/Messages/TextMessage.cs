namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>A text for the driver 文本信息下发 0x8300.</summary>
/// <param name="Flags">
/// 标志. To 2013 bits: 0 urgent, 2 display, 3 read aloud, 4 advertising screen, 5 fault code instead of navigation. 2019: bits 0 and 1
/// together 1 service, 2 urgent, 3 notice, the rest as before.
/// </param>
/// <param name="Kind">文本类型, 2019: 1 notice 通知, 2 service 服务; null before.</param>
/// <param name="Text">At most 1024 bytes in GBK; longer than a frame it is sent in parts.</param>
public sealed record TextMessage(byte Flags, byte? Kind, string Text) : Message
{
    public const ushort MessageId = 0x8300;
    public const int LongestText = 1024;

    public override ushort Id => MessageId;

    internal static TextMessage Read(ref BodyReader body, Edition edition) =>
        new(body.U8(), edition is Edition.Jt2019 ? body.U8() : null, body.RestText());

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U8(Flags);
        if (edition is Edition.Jt2019) to.U8(Kind ?? 1);
        to.Text(Text);
    }
}
