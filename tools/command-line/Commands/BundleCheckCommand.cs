using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>
/// <c>ledger check FILE</c>: checks a bundle, or a paper by the proof that it carries, without database and network. Exit codes, as of
/// <c>ledger verify</c>: 0 it checks, 1 it cannot be read, 2 something was found.
/// </summary>
internal static class BundleCheckCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "A bundle (.zip or folder) or a paper (.pdf). 案卷包或者带证明的 PDF。" };
        var key = new Option<FileInfo?>("--key") { Description = "Verifier keys to trust, one a line, or the JSON of /ledger/keys. 所信任的公钥。" };
        var head = new Option<FileInfo?>("--head") { Description = "A signed head published elsewhere. 另行公布的树头。" };
        var consistency = new Option<FileInfo?>("--consistency")
        {
            Description = "JSON of /ledger/proof/consistency between that head and the bundle's. 该树头与案卷包树头之间的一致性证明。",
        };
        var facts = new Option<bool>("--facts") { Description = "Prints every fact with its digest. 逐条显示事实及其摘要。" };
        var command = new Command("check", "Checks a bundle or a paper without database and network. 离线核对案卷包或者文书。") { file, key, head, consistency, facts };
        command.SetAction(parsed => Check(
            parsed.GetValue(file)!, parsed.GetValue(key), parsed.GetValue(head), parsed.GetValue(consistency), parsed.GetValue(facts)));
        return command;
    }

    private static int Check(string file, FileInfo? key, FileInfo? head, FileInfo? consistency, bool withFacts)
    {
        try
        {
            var pins = new Pins(
                key is null ? SealingKeyring.Trusting() : KeyFile.Ring(key.FullName),
                head is null ? null : HeadArgument.Parse(File.ReadAllText(head.FullName)).Note,
                consistency is null ? null : ProofIn(File.ReadAllText(consistency.FullName)));
            var report = IsPaper(file)
                ? new PaperCheck(SealCheck.IsValid).Check(Path.GetFileName(file), File.ReadAllBytes(file), pins)
                : new BundleCheck(SealCheck.IsValid).Check(BundleReader.Read(file), pins);
            Print(report, withFacts);
            return report.IsGood ? 0 : 2;
        }
        catch (BundleUnreadableException unreadable)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]无法核对：{unreadable.Zh}[/]");
            AnsiConsole.MarkupLineInterpolated($"[red]This cannot be checked: {unreadable.En}[/]");
            return 1;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or JsonException or SealingUnavailableException)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{fault.Message}[/]");
            return 1;
        }
    }

    /// <summary>Lines for people and scripts: nothing is wrapped.</summary>
    private static void Print(CheckReport report, bool withFacts)
    {
        if (report.Case is { } number) Line($"案件 Case    {number}");
        Line($"账本 Ledger  {report.Head.Origin}");
        Line($"树头 Head    {report.Head.Size} facts 条事实, {report.Head.Suite}, {report.Head.SignedAt}");
        Line($"根 Root      {Convert.ToBase64String(report.Head.Root)}");
        foreach (var key in report.Keys) Line($"公钥 Key     {key.Suite.Name} {key}");
        Line($"事实 Facts   {report.Facts.Count(fact => fact.Proven)} / {report.Facts.Length}");
        Line($"文书 Papers  {report.Documents.Length}");
        if (!report.Evidence.IsEmpty) Line($"证据 Files   {report.Evidence.Length}");
        if (withFacts)
            foreach (var fact in report.Facts)
                Line($"{(fact.Proven ? "✓" : "✗")} {fact.Leaf.Position,9} {fact.Leaf.RecordedAt} {fact.Leaf.Type} {fact.Digest}");
        foreach (var finding in report.Findings.OrderBy(finding => finding.IsRemark))
            Line($"{(finding.IsRemark ? "·" : "✗")} {finding.Code}: {finding.Zh} {finding.En}");
        if (report.IsGood) AnsiConsole.MarkupLine("[green]✓ 核对一致。Everything checks.[/]");
        else AnsiConsole.MarkupLineInterpolated($"[red]✗ 发现 {report.Findings.Count(finding => !finding.IsRemark)} 处问题，请勿采信。This does not check; do not rely on it.[/]");

        // What strangers wrote must not steer a terminal.
        static void Line(FormattableString line) =>
            Console.WriteLine(string.Concat(FormattableString.Invariant(line).Select(character => char.IsControl(character) ? '?' : character)));
    }

    /// <summary>By its first bytes, whatever it is called.</summary>
    private static bool IsPaper(string path)
    {
        if (!File.Exists(path)) return false;
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[5];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("%PDF-"u8);
    }

    private static ImmutableArray<byte[]> ProofIn(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("proof", out var proof)
            && proof.ValueKind is JsonValueKind.Array && proof.EnumerateArray().All(digest => digest.ValueKind is JsonValueKind.String)
            ? [.. proof.EnumerateArray().Select(digest => digest.GetBytesFromBase64())]
            : throw new FormatException("--consistency 不是一致性证明。--consistency is not a consistency proof.");
    }
}
