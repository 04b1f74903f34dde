using System.Security.Cryptography;

namespace Regulatory.Ledger.Sealing;

/// <summary>Type 0x01 of C2SP signed-note: Ed25519 (RFC 8032), keys of 32 bytes.</summary>
internal sealed class Ed25519Suite() : SignatureSuite("ed25519")
{
    private const int KeyLength = 32, SignatureLength = 64;

    internal override ReadOnlySpan<byte> Type => [0x01];

    private protected override (string Algorithm, string? Curve) Algorithm => ("1.3.101.112", null);

    /// <summary>What goes before 32 bytes to make a private key in PKCS #8 of them (RFC 8410 §7).</summary>
    private static ReadOnlySpan<byte> PrivatePrefix =>
        [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

    /// <summary>What goes before 32 bytes to make a SubjectPublicKeyInfo of them (RFC 8410 §4).</summary>
    private static ReadOnlySpan<byte> PublicPrefix => [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

    internal override byte[] NewPrivateKey() => [.. PrivatePrefix, .. RandomNumberGenerator.GetBytes(KeyLength)];

    internal override byte[] PublicKeyOf(ReadOnlySpan<byte> privateKey)
    {
        using var key = OpenSslKey.Private(privateKey);
        return key.PublicInfo()[PublicPrefix.Length..];
    }

    internal override byte[] Sign(ReadOnlySpan<byte> privateKey, ReadOnlySpan<byte> message)
    {
        using var key = OpenSslKey.Private(privateKey);
        return key.Sign(message, digest: null, distinguishingId: []);
    }

    internal override bool IsPublicKey(ReadOnlySpan<byte> publicKey) => publicKey.Length == KeyLength;

    internal override SignatureVerifier VerifierOf(ReadOnlySpan<byte> publicKey) => new Verifier(OpenSslKey.Public([.. PublicPrefix, .. publicKey]));

    private sealed class Verifier(OpenSslKey key) : SignatureVerifier
    {
        public override bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
            signature.Length == SignatureLength && key.Verify(message, signature, digest: null, distinguishingId: []);
    }
}
