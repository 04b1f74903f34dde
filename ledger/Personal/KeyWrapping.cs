using System.Security.Cryptography;

namespace Regulatory.Ledger.Personal;

/// <summary>
/// Whoever wraps the keys of persons: <see cref="MasterKeys"/> in this process, or a hardware module that never gives its keys away.
/// Safe for concurrent use.
/// </summary>
public abstract class KeyWrapping
{
    /// <summary>Names the key that wraps now, and tells nothing about it; stored beside what it wrapped.</summary>
    public abstract string CurrentId { get; }

    /// <summary>Wraps a key with the current one, bound to its subject.</summary>
    public abstract byte[] Wrap(string subject, ReadOnlySpan<byte> key);

    /// <summary>The key again.</summary>
    /// <param name="wrappedBy">The <see cref="CurrentId"/> of then.</param>
    /// <exception cref="CryptographicException">Wrapped by a key that is not here, for another subject, or changed.</exception>
    public abstract byte[] Unwrap(string subject, string wrappedBy, ReadOnlySpan<byte> wrapped);
}
