using System.Security.Cryptography;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// Type 0x02 of C2SP signed-note: ECDSA on P-256 with SHA-256, signatures in DER, keys as SubjectPublicKeyInfo. Its key ids are taken
/// over the key alone.
/// </summary>
internal sealed class P256Suite() : SignatureSuite("p-256")
{
    internal override ReadOnlySpan<byte> Type => [0x02];

    private const string Curve = "1.2.840.10045.3.1.7";

    private protected override (string Algorithm, string? Curve) Algorithm => ("1.2.840.10045.2.1", Curve);

    internal override byte[] NewPrivateKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKey();
    }

    internal override byte[] PublicKeyOf(ReadOnlySpan<byte> privateKey)
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(privateKey, out _);
        return key.ExportSubjectPublicKeyInfo();
    }

    internal override byte[] Sign(ReadOnlySpan<byte> privateKey, ReadOnlySpan<byte> message)
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(privateKey, out _);
        return key.SignData(message, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    internal override bool IsPublicKey(ReadOnlySpan<byte> publicKey)
    {
        try
        {
            using var key = Import(publicKey);
            return key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == Curve;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    internal override SignatureVerifier VerifierOf(ReadOnlySpan<byte> publicKey) => new Verifier(publicKey.ToArray());

    internal override byte[] KeyId(string keyName, ReadOnlySpan<byte> publicKey) => SHA256.HashData(publicKey)[..4];

    private static ECDsa Import(ReadOnlySpan<byte> publicKey)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(publicKey, out var read);
            return read == publicKey.Length ? key : throw new CryptographicException("Something follows the key.");
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    /// <summary>The framework's keys are not for several threads: each check takes its own.</summary>
    private sealed class Verifier(byte[] publicKey) : SignatureVerifier
    {
        public override bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
        {
            using var key = Import(publicKey);
            return key.VerifyData(message, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
    }
}
