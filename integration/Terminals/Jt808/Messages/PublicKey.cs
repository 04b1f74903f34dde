namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One side's RSA key RSA公钥: 0x0A00 of the terminal, 0x8A00 of the platform. Bodies encrypted with it are kept as they are.</summary>
/// <param name="Modulus">128 bytes.</param>
public sealed record PublicKey(bool ByPlatform, uint Exponent, ReadOnlyMemory<byte> Modulus) : Message
{
    public const ushort OfTerminal = 0x0A00;
    public const ushort OfPlatform = 0x8A00;

    public override ushort Id => ByPlatform ? OfPlatform : OfTerminal;

    internal static PublicKey Read(ref BodyReader body, bool byPlatform) => new(byPlatform, body.U32(), body.Bytes(128));

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U32(Exponent);
        to.Bytes(Modulus.Span);
    }
}
