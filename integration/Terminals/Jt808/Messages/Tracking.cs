namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Follow a vehicle closely for a while 临时位置跟踪控制 0x8202.</summary>
/// <param name="Interval">时间间隔, seconds; 0 ends it.</param>
/// <param name="Duration">位置跟踪有效期, seconds; not sent with an interval of 0.</param>
public sealed record Tracking(ushort Interval, uint Duration) : Message
{
    public const ushort MessageId = 0x8202;

    public override ushort Id => MessageId;

    internal static Tracking Read(ref BodyReader body)
    {
        var interval = body.U16();
        return new(interval, interval == 0 && body.Left == 0 ? 0 : body.U32());
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U16(Interval);
        if (Interval != 0) to.U32(Duration);
    }
}
