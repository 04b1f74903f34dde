namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Tells a terminal where to bring the attachments of an alarm 报警附件上传指令 0x9208.</summary>
/// <param name="Server">Its address.</param>
/// <param name="Platform">报警编号: 32 characters that the platform gave the alarm.</param>
/// <param name="Reserved">16 bytes.</param>
public sealed record BringAttachments(
    string Server, ushort TcpPort, ushort UdpPort, AlarmNumber Alarm, string Platform, ReadOnlyMemory<byte> Reserved) : Message
{
    public const ushort MessageId = 0x9208;

    private const int EndLength = 32 + 16;

    public override ushort Id => MessageId;

    internal static BringAttachments Read(ref BodyReader body) => new(
        body.ShortText(), body.U16(), body.U16(), AlarmNumber.Read(ref body, Math.Max(0, body.Left - EndLength)), body.Text(32), body.Bytes(16));

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.ShortText(Server);
        to.U16(TcpPort);
        to.U16(UdpPort);
        to.Bytes(Alarm.Raw.Span);
        to.Text(Platform, 32);
        to.Bytes(Reserved.Span);
    }
}
