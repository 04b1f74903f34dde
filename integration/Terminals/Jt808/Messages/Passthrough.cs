namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Data that only pass through 数据透传: 0x0900 upwards, 0x8900 downwards.</summary>
/// <param name="Kind">透传消息类型: 0x00 GNSS, 0x0B IC card, 0x41 and 0x42 serial ports, 0xF0 to 0xFF own.</param>
public sealed record Passthrough(bool ByPlatform, byte Kind, ReadOnlyMemory<byte> Data) : Message
{
    public const ushort OfTerminal = 0x0900;
    public const ushort OfPlatform = 0x8900;

    public override ushort Id => ByPlatform ? OfPlatform : OfTerminal;

    internal static Passthrough Read(ref BodyReader body, bool byPlatform) => new(byPlatform, body.U8(), body.Rest());

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U8(Kind);
        to.Bytes(Data.Span);
    }
}
