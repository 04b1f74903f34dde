using System.Security.Cryptography;
using System.Text;
using Regulatory.Ledger.Personal;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>
/// Seals what terminals read from drivers' cards, name and numbers, before it is stored: whoever reads the tables without the
/// department's key reads nobody.
/// </summary>
/// <param name="suite">Seals; each opens what it sealed.</param>
/// <param name="key">32 bytes, the same on every host and for as long as the tables last.</param>
public sealed class TelemetrySeal(EnvelopeSuite suite, byte[] key)
{
    private const string About = "telemetry";

    /// <summary>No frame begins so, on the wire or without its flag.</summary>
    private const byte Mark = 0x00;

    /// <summary>The mark, the name of the suite, the envelope.</summary>
    public byte[] Seal(ReadOnlySpan<byte> clear) => [Mark, .. Encoding.ASCII.GetBytes(suite.Name), .. suite.Seal(key, clear, About)];

    /// <summary>Whether bytes of the journal are sealed.</summary>
    public static bool IsSealed(ReadOnlySpan<byte> stored) => stored is [Mark, (byte)'a' or (byte)'s', ..];

    /// <exception cref="CryptographicException">Sealed with another key, or changed.</exception>
    public byte[] Open(ReadOnlySpan<byte> stored)
    {
        if (!IsSealed(stored) || stored.Length < 3) throw new CryptographicException("These bytes are not sealed.");
        var by = Encoding.ASCII.GetString(stored[1..3]) == EnvelopeSuite.Sm4.Name ? EnvelopeSuite.Sm4 : EnvelopeSuite.Aes;
        return by.Open(key, stored[3..], About);
    }
}
