using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Regulatory.Ledger.Personal;

/// <summary>
/// The keys outside the database that wrap the keys of persons. New keys are wrapped with the current one; earlier ones still
/// open what they wrapped.
/// </summary>
public sealed class MasterKeys
{
    public const int Length = 32;

    private readonly FrozenDictionary<string, byte[]> byId;

    /// <param name="current">32 bytes.</param>
    /// <param name="earlier">Keys used before, 32 bytes each.</param>
    /// <exception cref="ArgumentException">A key of another length.</exception>
    public MasterKeys(byte[] current, params IEnumerable<byte[]> earlier)
    {
        CurrentId = IdOf(current);
        byId = earlier.Append(current).ToFrozenDictionary(IdOf, key => key);
    }

    /// <summary>A digest that names a key and tells nothing about it.</summary>
    internal string CurrentId { get; }

    internal byte[] Wrap(string subject, ReadOnlySpan<byte> key) => Envelope.Seal(byId[CurrentId], key, subject);

    /// <exception cref="CryptographicException">The key was wrapped by a master key that is not here, or was changed.</exception>
    internal byte[] Unwrap(string subject, string masterKey, ReadOnlySpan<byte> wrapped) => byId.TryGetValue(masterKey, out var key)
        ? Envelope.Open(key, wrapped, subject)
        : throw new CryptographicException($"The key of a person is wrapped by master key {masterKey}, which this host does not have.");

    private static string IdOf(byte[] key) => key.Length == Length
        ? Convert.ToHexStringLower(SHA256.HashData([.. "regulatory/master-key-id"u8, .. key]))[..16]
        : throw new ArgumentException($"A master key has {Length} bytes, not {key.Length}.", nameof(key));
}
