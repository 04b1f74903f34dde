namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>A location in answer to a command: 0x0201 to a query 位置信息查询应答, 0x0500 to a control of the vehicle 车辆控制应答.</summary>
public sealed record LocationReply(bool ToControl, ushort ReplySerial, Location Location) : Message
{
    public const ushort ToQueryId = 0x0201;
    public const ushort ToControlId = 0x0500;

    public override ushort Id => ToControl ? ToControlId : ToQueryId;

    internal static LocationReply Read(ref BodyReader body, bool toControl) => new(toControl, body.U16(), Location.Read(ref body));

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U16(ReplySerial);
        Location.Write(to, edition);
    }
}
