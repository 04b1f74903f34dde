using System.Security.Cryptography;
using Regulatory.Ledger.Personal;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Hosting;

/// <summary>The secrets outside the database (docs/operations.md), made at first start.</summary>
public static class Keys
{
    private const int Length = 32;

    /// <summary>
    /// The keys that wrap the keys of persons: from <c>REGULATORY_MASTER_KEYS</c>, else from <c>master.key</c> in the data folder.
    /// The first is the current one; earlier ones still open what they wrapped.
    /// </summary>
    /// <exception cref="FormatException">What is there is not a list of keys.</exception>
    /// <param name="suite">Wraps the keys of persons who are new.</param>
    public static KeyWrapping Masters(string folder, EnvelopeSuite suite)
    {
        var keys = Environment.GetEnvironmentVariable("REGULATORY_MASTER_KEYS") is { Length: > 0 } given
            ? MasterKeys.Parse(given)
            : MasterKeys.FromFileOrNew(Path.Combine(folder, "master.key"));
        return keys.With(suite);
    }

    /// <summary>
    /// The key of pseudonyms and fingerprints, <c>pseudonym.key</c>. It never changes: with another key, a person known to the
    /// record would be a stranger.
    /// </summary>
    /// <exception cref="InvalidDataException">The file has another length.</exception>
    public static byte[] Pseudonym(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "pseudonym.key");
        if (!File.Exists(file)) PrivateFile.WriteOnce(file, RandomNumberGenerator.GetBytes(Length));
        var key = File.ReadAllBytes(file);
        return key.Length == Length ? key : throw new InvalidDataException($"{file} must hold {Length} bytes, not {key.Length}.");
    }

    /// <summary>
    /// The keys that sign heads of the ledger: from <c>REGULATORY_SEALING_KEYS</c>, PEM one after another with the current one first, else
    /// from the folder <c>sealing</c> in the data folder.
    /// </summary>
    public static SealingKeys Sealing(string folder) =>
        Environment.GetEnvironmentVariable("REGULATORY_SEALING_KEYS") is { Length: > 0 } given
            ? SealingKeys.Given(given)
            : SealingKeys.In(SealingFolder(folder));

    /// <summary>Where sealing keeps its keys and the last head that this host signed.</summary>
    public static string SealingFolder(string folder) => Path.Combine(folder, "sealing");
}
