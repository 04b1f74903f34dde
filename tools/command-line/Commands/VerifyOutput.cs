using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Regulatory.Ledger.Verifying;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>How a verification is shown: to people as a table and findings, to machines as JSON.</summary>
internal static class VerifyOutput
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Print(VerifyReport report, string? stream, VerifyRequest request)
    {
        var table = new Table().RoundedBorder().AddColumns("核验内容 checked", "数量 number");
        table.AddRow("事实 facts", stream is null
            ? $"{Number(report.Facts)}（{Number(report.Since)}–{Number(report.Head)}）"
            : $"{Number(report.Facts)}（{Markup.Escape(stream)}）");
        table.AddRow("流 streams", Number(report.Streams));
        if (stream is null)
        {
            table.AddRow("命令 commands", Number(report.Commands));
            table.AddRow("唯一值 claims", Number(report.Claims));
        }
        foreach (var tree in report.Trees)
        {
            table.AddRow($"树 tree {tree.Tree}", $"{Number(tree.Sealed)} 已封存 sealed");
            if (stream is null) table.AddRow("  哈希块 tiles and edges", Number(tree.Tiles));
            table.AddRow("  已签树头 signed heads", Number(tree.Heads));
            if (request.Witness.Count > 0) table.AddRow("  见证树头 witnessed heads", Number(tree.Witnessed));
        }
        table.AddRow("未封存 not sealed yet", Number(report.Unsealed));
        AnsiConsole.Write(table);
        if (!report.KeysGiven && report.Trees.Count > 0)
            AnsiConsole.MarkupLine("[yellow]公钥取自数据库本身：请用 --key 指定受信公钥。The keys were taken from the database itself; give trusted ones with --key.[/]");
        if (stream is null && request.Witness.Count == 0)
            AnsiConsole.MarkupLine("[yellow]没有见证树头可比：持有密钥者重写全部账本将无法发现。No witnessed heads were given: a ledger rewritten whole by whoever holds the key would not be noticed (--witness).[/]");
        foreach (var finding in report.Findings)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{finding.Name}[/] {finding.Zh}");
            AnsiConsole.MarkupLineInterpolated($"  {finding.En}");
        }
        var rate = report.Facts / Math.Max(0.001, report.Elapsed.TotalSeconds);
        var spent = string.Create(CultureInfo.InvariantCulture, $"{report.Elapsed.TotalSeconds:0.0} s{(stream is null ? $", {rate:N0} facts/s" : "")}");
        AnsiConsole.MarkupLineInterpolated(report.IsGreen
            ? (FormattableString)$"[green]✓ {Verdict(report, stream)}[/] {spent}"
            : $"[red]✗ 发现 {report.Found} 处不符 {report.Found} findings[/]{(report.Found > report.Findings.Count ? $"（显示 shown {report.Findings.Count}）" : "")} {spent}");
    }

    /// <summary>Says no more than what was checked.</summary>
    private static string Verdict(VerifyReport report, string? stream) => (stream, report.Since) switch
    {
        (not null, _) => "此流完好 The stream is as it was recorded.",
        (_, > 1) => $"自 {Number(report.Since)} 起的账本完好 From fact {Number(report.Since)} on the ledger is as it was recorded.",
        _ => "账本完好 The ledger is as it was recorded.",
    };

    public static void PrintJson(VerifyReport report) => Console.WriteLine(JsonSerializer.Serialize(
        new
        {
            report.IsGreen, report.Since, report.Head, report.Facts, report.Streams, report.Commands, report.Claims, report.Unsealed, report.KeysGiven,
            report.Trees,
            Seconds = Math.Round(report.Elapsed.TotalSeconds, 3),
            report.Found,
            Findings = report.Findings.Select(finding => new
            {
                Code = finding.Name, finding.Position, finding.Until, finding.Tree, finding.Stream, finding.Subject, finding.Expected, finding.Actual,
                finding.Zh, finding.En,
            }),
        },
        Json));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
