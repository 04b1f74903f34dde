using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>The platform's clock 查询服务器时间应答 0x8004, 2019.</summary>
/// <param name="At">On the wire in universal time, unlike every other moment (one source says so, none another).</param>
public sealed record ServerTime(Instant? At) : Message
{
    public const ushort MessageId = 0x8004;

    private static readonly Duration Shift = Duration.FromHours(8);

    public override ushort Id => MessageId;

    internal static ServerTime Read(ref BodyReader body) => new(body.Time(nameof(At)) + Shift);

    internal override void Write(BodyWriter to, Edition edition) => to.Time(At - Shift);
}
