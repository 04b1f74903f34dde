using System.CommandLine;
using System.Text;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Integration.Cases;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Integration.EvidenceFiles;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>
/// <c>ledger export --case NUMBER</c>: writes a case as a bundle that proves itself (docs/case-bundles.md). Personal values stay sealed in
/// the facts; papers that show them, and the report without masks, take a purpose.
/// </summary>
internal static class CaseExportCommand
{
    public static Command Make()
    {
        var number = new Option<string>("--case") { Description = "Number of a licence, a penalty case or a waybill, or id of an application. 许可、案件、运单编号或者办件标识。", Required = true };
        var output = new Option<string?>("--out") { Description = "The .zip, or a folder. 输出的 .zip 或者文件夹。" };
        var head = new Option<FileInfo?>("--head") { Description = "Prove against this published head, without later facts. 以该已公布的树头为准，不含其后的事实。" };
        var purpose = new Option<string?>("--purpose")
        {
            Description = $"Why personal data are needed in clear; goes on record. 需要明文个人信息的目的代码，将记录在案：{string.Join(", ", Enum.GetNames<ReadingPurpose>())}",
        };
        var reference = new Option<string?>("--reference") { Description = "Number of the case or duty behind the purpose; the case itself by default. 目的所涉案件或者职责编号。" };
        var command = new Command("export", "Writes a case as a bundle that proves itself. 导出可自行核验的案卷包。") { number, output, head, purpose, reference };
        command.SetAction((parsed, stop) => Workplace.Run(() => Export(
            parsed.GetValue(number)!, parsed.GetValue(output), parsed.GetValue(head),
            parsed.GetValue(purpose) is { } code
                ? new(code, parsed.GetValue(reference) ?? parsed.GetValue(number)!, $"regctl:{Environment.UserName}")
                : null,
            stop)));
        return command;
    }

    private static async Task<int> Export(string number, string? output, FileInfo? published, ExportPurpose? purpose, CancellationToken stop)
    {
        var path = output ?? $"case-{FileName(number)}.zip";
        if (Path.Exists(path)) throw new IOException($"{path} 已经存在。{path} is there already.");
        var upTo = published is null ? null : HeadArgument.Parse(await File.ReadAllTextAsync(published.FullName, stop)).Checkpoint;
        await using var installation = Workplace.Open();
        await installation.Reference.Refresh(stop);
        using var running = CancellationTokenSource.CreateLinkedTokenSource(stop);
        // The journal tells which facts belong together; whoever runs it, here or in a host, one of them does.
        var projections = installation.ReadModels.Run(running.Token);
        try
        {
            var options = new CaseExportOptions(SystemClock.Instance.GetCurrentInstant(), upTo, purpose);
            var files = await installation.Cases.Export(number, options, stop);
            await BundleArchive.Write(path, files, stop);
            AnsiConsole.MarkupLineInterpolated(
                $"[green]✓[/] {path}: {files.Keys.Count(name => name.StartsWith(BundleFormat.Documents, StringComparison.Ordinal))} papers 份文书, {files.Count} files 个文件, {files.Values.Sum(content => (long)content.Length):N0} bytes 字节");
            return 0;
        }
        catch (Exception fault) when (fault is CaseExportException or SealDamagedException or TypesettingException)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{fault.Message}[/]");
            return 1;
        }
        catch (EvidenceStoreUnavailableException)
        {
            AnsiConsole.MarkupLine("[red]证据库暂时无法使用，请稍后再试。The evidence store cannot be used now; please try again.[/]");
            return 1;
        }
        finally
        {
            await running.CancelAsync();
            await projections.ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    /// <summary>A number without what file systems do not take.</summary>
    private static string FileName(string number) =>
        string.Concat(number.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) || rune.Value == '-' ? rune.ToString() : "_"));
}
