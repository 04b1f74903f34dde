using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Ledger.Sealing;

/// <summary>A private key that signs heads.</summary>
public sealed class SealingKey
{
    private const string LossLine = "Predecessor lost: ";

    private readonly byte[] privateKey;

    /// <param name="name">Name of the key: the log's origin.</param>
    /// <param name="privateKey">PKCS #8; it says itself of which suite it is.</param>
    /// <param name="lossOfPredecessor">Why the key before it cannot vouch for it; null when it can.</param>
    /// <exception cref="CryptographicException">It is no key of a suite that there is.</exception>
    public SealingKey(string name, byte[] privateKey, string? lossOfPredecessor = null)
    {
        var suite = SignatureSuite.Of(privateKey);
        (this.privateKey, LossOfPredecessor) = (privateKey, lossOfPredecessor);
        Verifier = new(name, suite, suite.PublicKeyOf(privateKey));
    }

    /// <summary>The public half.</summary>
    public VerifierKey Verifier { get; }

    /// <summary>Written by whoever decided to go on without the signature of the key before it.</summary>
    public string? LossOfPredecessor { get; }

    public static SealingKey New(string name, SignatureSuite suite, string? lossOfPredecessor = null) =>
        new(name, suite.NewPrivateKey(), lossOfPredecessor);

    public byte[] Sign(ReadOnlySpan<byte> message) => Verifier.Suite.Sign(privateKey, message);

    /// <summary>The key in PEM (RFC 7468), as <c>openssl pkey</c> reads it; a loss is noted on the line before it.</summary>
    public string ToPem() =>
        (LossOfPredecessor is null ? "" : LossLine + LossOfPredecessor.ReplaceLineEndings(" ") + "\n") + PemEncoding.WriteString("PRIVATE KEY", privateKey) + "\n";

    /// <summary>Reads every key of a text, in its order.</summary>
    /// <exception cref="FormatException">There is none, or one that is no private key in PKCS #8.</exception>
    public static IEnumerable<SealingKey> ReadPem(string name, string pem)
    {
        var keys = new List<SealingKey>();
        for (var rest = pem; PemEncoding.TryFind(rest, out var block); rest = rest[block.Location.End..])
        {
            if (rest[block.Label] != "PRIVATE KEY") throw new FormatException($"A sealing key is a PRIVATE KEY in PEM, not a {rest[block.Label]}.");
            var loss = rest[..block.Location.Start].Split('\n').FirstOrDefault(line => line.StartsWith(LossLine, StringComparison.Ordinal));
            try
            {
                keys.Add(new(name, Convert.FromBase64String(rest[block.Base64Data]), loss?[LossLine.Length..].Trim()));
            }
            catch (CryptographicException unusable)
            {
                throw new FormatException($"A sealing key cannot be used: {unusable.Message}", unusable);
            }
        }
        return keys.Count > 0 ? keys : throw new FormatException("There is no private key in PEM.");
    }
}
