using System.Formats.Asn1;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// SM2 with SM3 on the recommended curve (GB/T 32918.5), keys as SubjectPublicKeyInfo. C2SP has no number for it, so that its type is
/// 0xff and a name.
/// </summary>
internal sealed class Sm2Suite() : SignatureSuite("sm2")
{
    private const string EllipticCurveKey = "1.2.840.10045.2.1", Curve = "1.2.156.10197.1.301", Sm3 = "SM3";

    private static readonly byte[] TypeBytes = [0xff, .. "gbt32918-sm2-with-sm3"u8];

    /// <summary>Who signs, when nothing else was agreed (GB/T 35276).</summary>
    private static ReadOnlySpan<byte> UsualId => "1234567812345678"u8;

    internal override ReadOnlySpan<byte> Type => TypeBytes;

    private protected override (string Algorithm, string? Curve) Algorithm => (EllipticCurveKey, Curve);

    internal override byte[] NewPrivateKey()
    {
        using var key = OpenSslKey.New("SM2");
        return key.PrivateInfo();
    }

    internal override byte[] PublicKeyOf(ReadOnlySpan<byte> privateKey)
    {
        using var key = OpenSslKey.Private(privateKey);
        return key.PublicInfo();
    }

    internal override byte[] Sign(ReadOnlySpan<byte> privateKey, ReadOnlySpan<byte> message)
    {
        using var key = OpenSslKey.Private(privateKey);
        return key.Sign(message, Sm3, UsualId);
    }

    /// <summary>Signs as somebody with another distinguishing id; heads never are.</summary>
    internal static byte[] SignAs(ReadOnlySpan<byte> id, ReadOnlySpan<byte> privateKey, ReadOnlySpan<byte> message)
    {
        using var key = OpenSslKey.Private(privateKey);
        return key.Sign(message, Sm3, id);
    }

    internal override bool IsPublicKey(ReadOnlySpan<byte> publicKey)
    {
        try
        {
            var info = new AsnReader(publicKey.ToArray(), AsnEncodingRules.DER);
            var key = info.ReadSequence();
            var algorithm = key.ReadSequence();
            return !info.HasData && algorithm.ReadObjectIdentifier() == EllipticCurveKey && algorithm.ReadObjectIdentifier() == Curve
                && key.ReadBitString(out _) is [0x04, ..] point && point.Length == 65;
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    internal override SignatureVerifier VerifierOf(ReadOnlySpan<byte> publicKey) => new Verifier(OpenSslKey.Public(publicKey));

    private sealed class Verifier(OpenSslKey key) : SignatureVerifier
    {
        public override bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) => key.Verify(message, signature, Sm3, UsualId);
    }
}
