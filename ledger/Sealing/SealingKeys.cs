using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Regulatory.Ledger.Personal;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// The private keys of an installation: files <c>suite-number.pem</c> in a folder, readable by their owner only, of which the highest
/// number is the current one; or a text that somebody else keeps, whose first key of a suite is the current one. They are read anew each
/// time, so that a running sealer takes up a new key.
/// </summary>
public sealed class SealingKeys
{
    private readonly string? folder;
    private readonly string given = "";

    private SealingKeys(string? folder, string given) => (this.folder, this.given) = (folder, given);

    /// <summary>The keys in a folder, which need not be there yet.</summary>
    public static SealingKeys In(string folder) => new(folder, "");

    /// <summary>Keys in PEM one after another, the current ones first.</summary>
    public static SealingKeys Given(string pem) => new(null, pem);

    /// <summary>Every key that is held, the current ones first.</summary>
    /// <param name="name">The log's origin.</param>
    /// <exception cref="FormatException">Something there is no key.</exception>
    public ImmutableArray<SealingKey> All(string name)
    {
        if (folder is null) return [.. SealingKey.ReadPem(name, given)];
        if (!Directory.Exists(folder)) return [];
        return [.. Files().SelectMany(file => SealingKey.ReadPem(name, File.ReadAllText(file)))];
    }

    /// <summary>The key that signs with a suite now; null when there is none.</summary>
    /// <inheritdoc cref="All"/>
    public SealingKey? Current(string name, SignatureSuite suite) => All(name).FirstOrDefault(key => key.Verifier.Suite == suite);

    /// <summary>The key held here that signs since a head; null when it is held elsewhere.</summary>
    /// <inheritdoc cref="All"/>
    public SealingKey? InUse(SignedHead head) => SealingSigner.InUse(All(head.Origin), head);

    /// <summary>Makes the next key of a suite; from then on it is the current one.</summary>
    /// <param name="lossOfPredecessor">Why the key before it is not to vouch for it; null when it is.</param>
    /// <exception cref="SealingUnavailableException">The keys come from a text: whoever keeps it puts a new one in front.</exception>
    public SealingKey Make(string name, SignatureSuite suite, string? lossOfPredecessor = null)
    {
        if (folder is null)
            throw new SealingUnavailableException("密钥由环境变量提供，请在其中添加新密钥。The sealing keys come from the environment; put a new one before the others there.");
        Directory.CreateDirectory(folder);
        var number = Files().Where(file => SuiteOf(file) == suite.Name).Select(NumberOf).DefaultIfEmpty(0).Max() + 1;
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{suite.Name}-{number:0000}.pem"));
        PrivateFile.WriteOnce(path, Encoding.UTF8.GetBytes(SealingKey.New(name, suite, lossOfPredecessor).ToPem()));
        // Of two that made the same file, one's stays: both use that one.
        return SealingKey.ReadPem(name, File.ReadAllText(path)).Single();
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(folder!, "*-*.pem").OrderByDescending(NumberOf).ThenBy(SuiteOf, StringComparer.Ordinal);

    private static string SuiteOf(string file) => Path.GetFileName(file)[..Path.GetFileName(file).LastIndexOf('-')];

    private static int NumberOf(string file) =>
        Path.GetFileNameWithoutExtension(file) is var name
        && int.TryParse(name[(name.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{file} is not named suite-number.pem.");
}
