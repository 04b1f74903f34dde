using System.Formats.Asn1;
using System.Globalization;
using System.Numerics;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// SM2 with SM3 on the recommended curve (GB/T 32918.5), keys as SubjectPublicKeyInfo. C2SP has no number for it, so that its type is
/// 0xff and a name.
/// </summary>
internal sealed class Sm2Suite() : SignatureSuite("sm2")
{
    private const string EllipticCurveKey = "1.2.840.10045.2.1", Curve = "1.2.156.10197.1.301", Sm3 = "SM3";

    /// <summary>p and b of the recommended curve (GB/T 32918.5).</summary>
    private static readonly BigInteger
        Prime = Number("0fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff"),
        Coefficient = Number("028e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93");

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
                && key.ReadBitString(out _) is [0x04, ..] point && point.Length == 65 && IsOnCurve(point.AsSpan(1, 32), point.AsSpan(33));
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    /// <summary>y² = x³ − 3x + b. OpenSSL looks, too, but only when the key is used, and then it is too late to say that it is none.</summary>
    private static bool IsOnCurve(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y)
    {
        var (abscissa, ordinate) = (new BigInteger(x, isUnsigned: true, isBigEndian: true), new BigInteger(y, isUnsigned: true, isBigEndian: true));
        return abscissa < Prime && ordinate < Prime
            && ((ordinate * ordinate) - (abscissa * abscissa * abscissa) + (3 * abscissa) - Coefficient) % Prime == 0;
    }

    internal override SignatureVerifier VerifierOf(ReadOnlySpan<byte> publicKey) => new Verifier(OpenSslKey.Public(publicKey));

    private static BigInteger Number(string hex) => BigInteger.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private sealed class Verifier(OpenSslKey key) : SignatureVerifier
    {
        public override bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) => key.Verify(message, signature, Sm3, UsualId);
    }
}
