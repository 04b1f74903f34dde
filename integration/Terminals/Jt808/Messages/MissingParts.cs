namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Asks for parts of a message again 补传分包请求: 0x8003 of the platform, 0x0005 of the terminal (2019).</summary>
/// <param name="FirstSerial">原始消息流水号: serial of the first part.</param>
/// <param name="Numbers">包序号, from 1.</param>
public sealed record MissingParts(bool ByPlatform, ushort FirstSerial, IReadOnlyList<ushort> Numbers) : Message
{
    public const ushort OfTerminal = 0x0005;
    public const ushort OfPlatform = 0x8003;

    public override ushort Id => ByPlatform ? OfPlatform : OfTerminal;

    internal static MissingParts Read(ref BodyReader body, Edition edition, bool byPlatform)
    {
        var serial = body.U16();
        return new(byPlatform, serial, body.Words(edition is Edition.Jt2019 ? body.U16() : body.U8()));
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U16(FirstSerial);
        if (edition is Edition.Jt2019) to.U16(checked((ushort)Numbers.Count));
        else to.U8(checked((byte)Numbers.Count));
        foreach (var number in Numbers) to.U16(number);
    }
}
