using System.Security.Cryptography;
using System.Text;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts;

/// <summary>
/// Keyed digests under the department's pseudonym key: who a natural person is without saying so, and the fingerprint of a
/// command without keeping what it said. Nobody without the key can try out ids.
/// </summary>
public sealed class Pseudonyms
{
    private readonly byte[] personKey, fingerprintKey, linkKey;

    /// <param name="key">32 bytes, the same for ever.</param>
    public Pseudonyms(ReadOnlySpan<byte> key)
    {
        personKey = Derive(key, "person");
        fingerprintKey = Derive(key, "command-fingerprint");
        linkKey = Derive(key, "platform-links");
    }

    /// <summary>Keeps the secrets that are agreed with other platforms.</summary>
    public Terminals.Platforms.LinkVault LinkVault => new(linkKey);

    public PartyId PartyOf(ResidentId person) =>
        PartyId.Parse("P:" + Convert.ToHexStringLower(HMACSHA256.HashData(personKey, Encoding.UTF8.GetBytes(person.ToString()))[..16]));

    /// <summary>
    /// Whose command it is and what it says: another account with the same command id gets no answer that was not given to it.
    /// </summary>
    /// <returns>64 lower-case hex digits.</returns>
    public string Fingerprint(string account, string commandType, string canonicalJson) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(fingerprintKey, Encoding.UTF8.GetBytes($"{account}\n{commandType}\n{canonicalJson}")));

    private static byte[] Derive(ReadOnlySpan<byte> key, string purpose)
    {
        var derived = new byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, derived, [], Encoding.UTF8.GetBytes($"regulatory/{purpose}"));
        return derived;
    }
}
