using System.Formats.Asn1;
using System.Security.Cryptography;

namespace Regulatory.Ledger.Sealing;

/// <summary>Tells from a private key (PKCS #8, RFC 5958) what it is for.</summary>
internal static class PrivateKeyAlgorithm
{
    /// <summary>Object identifier of the algorithm, and of the curve when it is named.</summary>
    /// <exception cref="CryptographicException">It is no PKCS #8.</exception>
    public static (string Algorithm, string? Curve) Of(ReadOnlyMemory<byte> privateKey)
    {
        try
        {
            var key = new AsnReader(privateKey, AsnEncodingRules.DER).ReadSequence();
            key.ReadInteger();
            var algorithm = key.ReadSequence();
            var identifier = algorithm.ReadObjectIdentifier();
            return (identifier, algorithm.HasData && algorithm.PeekTag() == Asn1Tag.ObjectIdentifier ? algorithm.ReadObjectIdentifier() : null);
        }
        catch (AsnContentException malformed)
        {
            throw new CryptographicException("This is not a private key in the form PKCS #8.", malformed);
        }
    }
}
