using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Regulatory.Regctl.Importing;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>Takes the records of an earlier register over into the ledger.</summary>
internal static class ImportCommand
{
    /// <summary>Faults that are printed; the rest is counted.</summary>
    private const int Shown = 50;

    public static Command Make()
    {
        var file = new Option<FileInfo>("--file") { Description = "JSON lines, one record a line. 每行一条记录的文件。", Required = true };
        var source = new Option<string>("--source") { Description = "Name of the register the records come from. 来源系统名称。", Required = true };
        var run = new Option<string>("--run") { Description = "Id of this run; the same id again goes on where it ended. 迁移批次号，重复执行则续传。", Required = true };
        var check = new Option<bool>("--check") { Description = "Reads the whole file and records nothing. 只检查，不写入。" };
        var command = new Command("import", "Takes over the records of an earlier register. 迁移历史数据。") { file, source, run, check };
        command.SetAction((parsed, stop) => Workplace.Run(() =>
            Import(parsed.GetValue(file)!.FullName, parsed.GetValue(source)!, parsed.GetValue(run)!, parsed.GetValue(check), stop)));
        return command;
    }

    private static async Task<int> Import(string path, string source, string id, bool check, CancellationToken stop)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        await using var installation = Workplace.Open();
        await installation.Reference.Refresh(stop);
        var run = new ImportRun(installation, source, id);
        var clock = Stopwatch.StartNew();
        if (check) await run.Check(path);
        else await Work(run, path, stop);

        foreach (var fault in run.Faults.Take(Shown)) AnsiConsole.MarkupLineInterpolated($"[red]{fault}[/]");
        if (run.Faults.Count > Shown) AnsiConsole.MarkupLineInterpolated($"[red]… {run.Faults.Count - Shown} more 其余从略[/]");
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"{(check ? "Checked" : "Imported")} {source}/{id}: {run.Tally.Taken:N0} taken over 已迁移, {run.Tally.Before:N0} before 先前已迁移, {run.Faults.Count:N0} wrong 有误, {clock.Elapsed.TotalSeconds:N1} s");
        return run.Faults.Count == 0 ? 0 : 1;
    }

    private static async Task Work(ImportRun run, string path, CancellationToken stop)
    {
        var lines = 0;
        await foreach (var _ in File.ReadLinesAsync(path, stop)) lines++;
        await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask(Path.GetFileName(path), maxValue: Math.Max(1, lines));
                await run.Import(path, line => bar.Value = line, stop);
            });
    }
}
