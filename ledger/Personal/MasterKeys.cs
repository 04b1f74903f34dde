using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Ledger.Personal;

/// <summary>
/// The keys outside the database that wrap the keys of persons. New keys are wrapped with the current one; earlier ones still
/// open what they wrapped.
/// </summary>
public sealed class MasterKeys : KeyWrapping
{
    public const int Length = 32;

    /// <summary>Stands before the id of a key that wrapped with another suite than the first one, AES.</summary>
    private const char OfSuite = ':';

    private readonly FrozenDictionary<string, byte[]> byId;
    private readonly string current;

    /// <param name="current">32 bytes.</param>
    /// <param name="earlier">Keys used before, 32 bytes each.</param>
    /// <exception cref="ArgumentException">A key of another length.</exception>
    public MasterKeys(byte[] current, params IEnumerable<byte[]> earlier)
    {
        this.current = IdOf(current);
        byId = earlier.Append(current).ToFrozenDictionary(IdOf, key => key);
    }

    /// <summary>Reads keys from lines of base64 (or parts between semicolons); the first is the current one.</summary>
    /// <exception cref="FormatException">No key, or a line that is not 32 bytes in base64.</exception>
    public static MasterKeys Parse(string text)
    {
        var keys = text.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Key).ToList();
        return keys.Count > 0 ? new(keys[0], keys.Skip(1)) : throw new FormatException("There is no master key.");
    }

    /// <summary>The keys of a file; a missing file is made, with one new key and readable by its owner only.</summary>
    /// <exception cref="FormatException">The file holds something else.</exception>
    public static MasterKeys FromFileOrNew(string path)
    {
        if (!File.Exists(path)) Make(path);
        return Parse(File.ReadAllText(path));
    }

    /// <summary>The suite that wraps; what another one wrapped still opens.</summary>
    public EnvelopeSuite Suite { get; private init; } = EnvelopeSuite.Aes;

    /// <summary>The same keys, wrapping with a suite.</summary>
    public MasterKeys With(EnvelopeSuite suite) => new(byId[current], byId.Where(key => key.Key != current).Select(key => key.Value)) { Suite = suite };

    /// <summary>A digest that names a key and tells nothing about it, after the suite if that is not AES: <c>s1:0123456789abcdef</c>.</summary>
    public override string CurrentId => Suite == EnvelopeSuite.Aes ? current : $"{Suite.Name}{OfSuite}{current}";

    public override byte[] Wrap(string subject, ReadOnlySpan<byte> key) => Suite.Seal(byId[current], key, subject);

    public override byte[] Unwrap(string subject, string wrappedBy, ReadOnlySpan<byte> wrapped)
    {
        var (suite, id) = wrappedBy.Split(OfSuite) is [var name, var after] ? (EnvelopeSuite.Named(name), after) : (EnvelopeSuite.Aes, wrappedBy);
        return byId.TryGetValue(id, out var key)
            ? suite.Open(key, wrapped, subject)
            : throw new CryptographicException($"The key of a person is wrapped by master key {wrappedBy}, which this host does not have.");
    }

    private static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        PrivateFile.WriteOnce(path, Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)) + "\n"));
    }

    private static byte[] Key(string base64)
    {
        var key = new byte[Length];
        return Convert.TryFromBase64String(base64, key, out var length) && length == Length
            ? key
            : throw new FormatException($"A master key is {Length} bytes in base64.");
    }

    private static string IdOf(byte[] key) => key.Length == Length
        ? Convert.ToHexStringLower(SHA256.HashData([.. "regulatory/master-key-id"u8, .. key]))[..16]
        : throw new ArgumentException($"A master key has {Length} bytes, not {key.Length}.", nameof(key));
}
