using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Regulatory.Integration.Documents.Models;
using Regulatory.Ledger.Bundles;

namespace Regulatory.Integration.Cases;

/// <summary>
/// <c>verify.html</c>: one file that checks bundles and papers in any browser, opened from a disk and without a network. Its policy
/// allows its own style and script and nothing else.
/// </summary>
public static class OfflinePage
{
    // The strict encoder writes <, > and & as escapes: no text can end the element that it stands in.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly string Style = Asset("page.css");

    /// <summary>The parts of the script that need no page: digests, signatures, proofs, files, the check.</summary>
    public static string Library { get; } = string.Concat(
        new[] { "bytes.js", "digests.js", "signatures.js", "tree.js", "notes.js", "files.js", "check.js" }.Select(Asset));

    /// <summary>The texts of findings as JSON that may stand in a page.</summary>
    public static string Texts { get; } = InPage(Finding.TextsJson);

    private static readonly string Words = JsonSerializer.Serialize(
        FactWords.All.OrderBy(words => words.Key, StringComparer.Ordinal).ToDictionary(words => words.Key, words => new[] { words.Value.Zh, words.Value.En }), Json);

    private static readonly string Script = $"(() => {{\n'use strict';\n{Library}{Asset("page.js")}}})();\n";

    private static string Policy { get; } =
        $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'; base-uri 'none'; form-action 'none'";

    /// <param name="files">
    /// Text files of a bundle that travel in the page, so that opening it is enough; null for a page that waits for a file.
    /// </param>
    public static byte[] Render(IReadOnlyDictionary<string, byte[]>? files = null)
    {
        var bundle = files is null ? "" : $"<script type=\"application/json\" id=\"bundle\">{Embedded(files)}</script>\n";
        return Encoding.UTF8.GetBytes(Asset("page.html")
            .Replace("{policy}", Policy, StringComparison.Ordinal)
            .Replace("{style}", Style, StringComparison.Ordinal)
            .Replace("{texts}", Texts, StringComparison.Ordinal)
            .Replace("{words}", Words, StringComparison.Ordinal)
            .Replace("{script}", Script, StringComparison.Ordinal)
            // Last, since what is in it is not ours.
            .Replace("{bundle}", bundle, StringComparison.Ordinal));
    }

    private static string Embedded(IReadOnlyDictionary<string, byte[]> files) => JsonSerializer.Serialize(
        new { files = files.OrderBy(file => file.Key, StringComparer.Ordinal).ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value)) },
        Json);

    private static string InPage(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);

    private static string Hash(string asset) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(asset)));

    private static string Asset(string name)
    {
        using var stream = typeof(OfflinePage).Assembly.GetManifestResourceStream($"Regulatory.Integration.Cases.Page.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
