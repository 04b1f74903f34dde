using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Regulatory.Ledger.Personal;

/// <summary>How personal values and the keys of persons are sealed: both suites open, the configured one seals.</summary>
/// <param name="name">Stands before every envelope: <c>a1</c>.</param>
public abstract class EnvelopeSuite(string name)
{
    /// <summary>AES-256-GCM.</summary>
    public static EnvelopeSuite Aes { get; } = new AesEnvelope();

    /// <summary>国密: SM4-CTR, then HMAC-SM3 over the subject and what was enciphered.</summary>
    public static EnvelopeSuite Sm4 { get; } = new Sm4Envelope();

    private static readonly FrozenDictionary<string, EnvelopeSuite> ByName =
        new[] { Aes, Sm4 }.ToFrozenDictionary(suite => suite.Name, StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <exception cref="CryptographicException">No suite of this name.</exception>
    internal static EnvelopeSuite Named(string name) =>
        ByName.TryGetValue(name, out var suite) ? suite : throw new CryptographicException("This is no envelope of a known suite.");

    /// <param name="key">32 bytes.</param>
    /// <param name="subject">Bound in, so that no value passes to another.</param>
    public abstract byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> clear, string subject);

    /// <exception cref="CryptographicException">Another key, another subject, or a changed envelope.</exception>
    public abstract byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> envelope, string subject);
}
