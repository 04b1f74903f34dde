using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// A public key that heads are checked with, written <c>name+id+base64(type ‖ key)</c> as signers of C2SP notes hand them out.
/// </summary>
public sealed class VerifierKey : IEquatable<VerifierKey>
{
    private readonly byte[] publicKey;
    private readonly Lazy<SignatureVerifier> verifier;

    /// <param name="name">Name of the key; the log's origin.</param>
    /// <param name="publicKey">As the suite writes it in a verifier key: 32 bytes for Ed25519, else a SubjectPublicKeyInfo.</param>
    /// <exception cref="FormatException">The name has spaces, plus signs or control characters, or the key is none of the suite.</exception>
    public VerifierKey(string name, SignatureSuite suite, ReadOnlySpan<byte> publicKey)
    {
        if (!IsName(name)) throw new FormatException($"'{name}' cannot be the name of a key: it is empty or has spaces, plus signs or control characters.");
        if (!suite.IsPublicKey(publicKey)) throw new FormatException($"This is no public key of the suite {suite.Name}.");
        (Name, Suite, this.publicKey) = (name, suite, publicKey.ToArray());
        verifier = new(() => suite.VerifierOf(this.publicKey));
        Id = Convert.ToHexStringLower(suite.KeyId(name, publicKey));
    }

    public string Name { get; }

    public SignatureSuite Suite { get; }

    /// <summary>The first four bytes of a digest over name, type and key: eight hexadecimal digits. A name, no fingerprint to trust.</summary>
    public string Id { get; }

    /// <summary>The key as it stands in the text of a verifier key, without its type.</summary>
    public ReadOnlySpan<byte> PublicKey => publicKey;

    /// <summary>Reads <c>name+id+base64</c>.</summary>
    /// <exception cref="FormatException">It is something else, or its id is not that of the key.</exception>
    public static VerifierKey Parse(string text) =>
        TryParse(text, out var key) ? key : throw new FormatException("这不是公钥（应为 name+id+base64）。This is not a verifier key (name+id+base64).");

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse(string text, [NotNullWhen(true)] out VerifierKey? key)
    {
        key = null;
        // Base64 may have plus signs of its own.
        if (text.Split('+', 3) is not [var name, var id, var base64] || !IsName(name)) return false;
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var length)) return false;
        foreach (var suite in SignatureSuite.All)
        {
            if (!bytes.AsSpan(0, length).StartsWith(suite.Type) || !suite.IsPublicKey(bytes.AsSpan(suite.Type.Length..length))) continue;
            key = new(name, suite, bytes.AsSpan(suite.Type.Length..length));
            if (key.Id == id) return true;
            key = null;
        }
        return false;
    }

    /// <summary>Whether a signature over a message was made with the private half of this key.</summary>
    /// <exception cref="SealingUnavailableException">This machine's OpenSSL cannot tell.</exception>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) => verifier.Value.Verify(message, signature);

    /// <summary>The text of the verifier key.</summary>
    public override string ToString() => $"{Name}+{Id}+{Convert.ToBase64String([.. Suite.Type, .. publicKey])}";

    public bool Equals(VerifierKey? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as VerifierKey);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether a text can be the name of a key: some characters, none of them a space, a plus sign or a control character.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && !name.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character == '+');
}
