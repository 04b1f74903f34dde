using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Regulatory.Ledger.Bundles;

/// <summary>Something that a check has to say. The texts stand in <c>findings.json</c>; the offline page has the same ones.</summary>
/// <param name="Code">Upper case with dashes; a contract for scripts.</param>
/// <param name="Where">The file, the position or the stream concerned.</param>
public sealed record Finding(string Code, string Where)
{
    private static readonly FrozenDictionary<string, Words> Texts = ReadTexts();

    /// <summary>It belongs to the picture and is no fault.</summary>
    public bool IsRemark => Texts[Code].Remark;

    public string Zh => Texts[Code].Zh.Replace("{0}", BundleUnreadableException.Shown(Where), StringComparison.Ordinal);

    public string En => Texts[Code].En.Replace("{0}", BundleUnreadableException.Shown(Where), StringComparison.Ordinal);

    /// <summary>All texts as JSON: a list of objects with <c>code</c>, <c>zh</c>, <c>en</c> and, where it is one, <c>remark</c>.</summary>
    public static string TextsJson { get; } = Resource();

    internal Finding(string code, long where)
        : this(code, where.ToString(CultureInfo.InvariantCulture))
    {
    }

    private static FrozenDictionary<string, Words> ReadTexts() =>
        JsonSerializer.Deserialize<Words[]>(Resource(), JsonSerializerOptions.Web)!.ToFrozenDictionary(words => words.Code, StringComparer.Ordinal);

    private static string Resource()
    {
        using var stream = typeof(Finding).Assembly.GetManifestResourceStream("Regulatory.Ledger.Bundles.findings.json")
            ?? throw new InvalidOperationException("The assembly lacks findings.json.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private sealed record Words(string Code, string Zh, string En, bool Remark = false);
}
