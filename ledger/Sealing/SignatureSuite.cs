using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Ledger.Sealing;

/// <summary>A way to sign heads, and how its keys are written in notes. <see cref="All"/> are those that there are.</summary>
/// <param name="name">Name in settings: <c>ed25519</c>, <c>p-256</c>, <c>sm2</c>.</param>
public abstract class SignatureSuite(string name)
{
    /// <summary>Ed25519 (RFC 8032), through OpenSSL.</summary>
    public static SignatureSuite Ed25519 { get; } = new Ed25519Suite();

    /// <summary>ECDSA with SHA-256 on P-256 (FIPS 186-5), signatures in DER.</summary>
    public static SignatureSuite P256 { get; } = new P256Suite();

    /// <summary>SM2 with SM3 and the standard's usual distinguishing id (GB/T 32918.2, GB/T 35276), signatures in DER, through OpenSSL.</summary>
    public static SignatureSuite Sm2 { get; } = new Sm2Suite();

    public static IReadOnlyList<SignatureSuite> All { get; } = [Ed25519, P256, Sm2];

    public string Name { get; } = name;

    /// <exception cref="ArgumentException">There is no such suite.</exception>
    public static SignatureSuite Named(string name) => All.FirstOrDefault(suite => suite.Name == name)
        ?? throw new ArgumentException($"There is no signature suite '{name}'; there are {string.Join(", ", All.Select(suite => suite.Name))}.", nameof(name));

    /// <summary>The signature suite of a private key by the algorithm that it names (PKCS #8).</summary>
    /// <exception cref="CryptographicException">It is a key of another kind, or none.</exception>
    public static SignatureSuite Of(ReadOnlyMemory<byte> privateKey)
    {
        var algorithm = PrivateKeyAlgorithm.Of(privateKey);
        return All.FirstOrDefault(suite => suite.Algorithm == algorithm)
            ?? throw new CryptographicException($"No signature suite has keys of the algorithm {algorithm}.");
    }

    /// <summary>What C2SP signed-note puts before the public key: the type byte, and for types without a number 0xff and a name.</summary>
    internal abstract ReadOnlySpan<byte> Type { get; }

    /// <summary>Object identifier of the algorithm and of its curve.</summary>
    private protected abstract (string Algorithm, string? Curve) Algorithm { get; }

    /// <summary>A new private key, PKCS #8.</summary>
    internal abstract byte[] NewPrivateKey();

    /// <summary>The public half of a private key as verifier keys hold it.</summary>
    internal abstract byte[] PublicKeyOf(ReadOnlySpan<byte> privateKey);

    internal abstract byte[] Sign(ReadOnlySpan<byte> privateKey, ReadOnlySpan<byte> message);

    internal abstract bool IsPublicKey(ReadOnlySpan<byte> publicKey);

    internal abstract SignatureVerifier VerifierOf(ReadOnlySpan<byte> publicKey);

    /// <summary>SHA-256 of name, line end, type and key, four bytes of it.</summary>
    internal virtual byte[] KeyId(string keyName, ReadOnlySpan<byte> publicKey) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(keyName), (byte)'\n', .. Type, .. publicKey])[..4];
}

/// <summary>A public key ready for use, by many threads at once.</summary>
internal abstract class SignatureVerifier
{
    public abstract bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature);
}
