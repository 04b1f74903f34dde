using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Regulatory.Api.Hosting;
using Regulatory.Ledger.Archiving;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>Moves old partitions of the ledger into read-only files, and looks after those files.</summary>
internal static class ArchiveCommands
{
    public static Command Archive()
    {
        var partition = new Option<int>("--partition") { Description = "Its number, from 0: the oldest one that is still in the database. 分区编号。", Required = true };
        var folder = new Option<string>("--folder") { Description = "Where the file goes; hosts must find it there (Ledger:Archive). 存放目录。" };
        var who = new Option<string>("--who") { Description = "Who archives; recorded for good. 归档人，永久记录。", Required = true };
        var dry = new Option<bool>("--dry-run") { Description = "Only checks whether it could be done. 仅检查，不执行。" };
        var command = new Command("archive", "Moves a full partition of facts into a read-only file (deploy role). 将分区归档为只读文件。") { partition, folder, who, dry };
        command.SetAction((parsed, stop) => Workplace.Run(() =>
            Archive(parsed.GetValue(partition), parsed.GetValue(folder), parsed.GetValue(who)!, parsed.GetValue(dry), stop)));
        return command;
    }

    public static Command Archives()
    {
        var check = new Option<bool>("--check") { Description = "Reads every file to its last byte. 逐字节校验全部文件。" };
        var command = new Command("archives", "The archived partitions and the state of their files. 已归档分区及其文件状态。") { check };
        command.SetAction((parsed, stop) => Workplace.Run(() => Archives(parsed.GetValue(check), stop)));
        return command;
    }

    private static async Task<int> Archive(int partition, string? folder, string who, bool dryRun, CancellationToken stop)
    {
        folder ??= InstallationSettings.ArchivesOf(Workplace.Configuration).FirstOrDefault()
            ?? throw new InvalidOperationException("Say --folder, or set Ledger__Archive or Data__Folder.");
        await using var deploy = Workplace.DeploySource();
        var outcome = await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var bars = new Dictionary<ArchivingStep, ProgressTask>();
                return await new PartitionArchiver(deploy).Archive(partition, folder, who, dryRun, new Bars(at =>
                {
                    if (!bars.TryGetValue(at.Step, out var bar)) bars.Add(at.Step, bar = progress.AddTask(Words(at.Step), maxValue: at.Facts));
                    bar.Value = at.Done;
                }), stop);
            });
        var facts = string.Create(CultureInfo.InvariantCulture, $"{outcome.FirstPosition:N0}–{outcome.LastPosition:N0}");
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, (dryRun, outcome.Detached) switch
        {
            (_, true) => (FormattableString)$"[green]✓[/] Partition {partition} (positions {facts}) lies in {outcome.Path}, {outcome.Bytes:N0} bytes. 已归档。",
            (true, false) => $"Partition {partition} (positions {facts}) can be archived to {outcome.Path}. 可以归档。",
            _ => $"Partition {partition} (positions {facts}) was archived before; its file is {outcome.Path}. 先前已归档。",
        });
        return 0;
    }

    private static async Task<int> Archives(bool check, CancellationToken stop)
    {
        var settings = InstallationSettings.From(Workplace.Configuration, Workplace.Configuration.GetValue("Auth:Development", false));
        await using var app = Npgsql.NpgsqlDataSource.Create(settings.App);
        using var shelf = new ArchiveShelf(settings.LedgerArchives);
        var bad = new List<string>();
        foreach (var archive in await Ledger.Archiving.Archive.List(app, stop))
        {
            string state;
            try
            {
                await shelf.Check(archive, whole: check, stop);
                state = check ? "[green]unaltered 完好[/]" : "[green]present 存在[/]";
            }
            catch (ArchiveUnreadableException fault)
            {
                bad.Add(fault.Message);
                state = "[red]unreadable 不可读[/]";
            }
            AnsiConsole.MarkupLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Partition {archive.Number}, positions {archive.FirstPosition:N0}–{archive.LastPosition:N0}: {state}, archived {archive.ArchivedAt:uuuu-MM-dd} by {Markup.Escape(archive.ArchivedBy)}"));
            Console.WriteLine($"  {Convert.ToHexStringLower(archive.Sha256.AsSpan())}  {shelf.Find(archive) ?? archive.File}");
        }
        foreach (var message in bad) AnsiConsole.MarkupLineInterpolated($"[red]{message}[/]");
        return bad.Count == 0 ? 0 : 1;
    }

    private static string Words(ArchivingStep step) => step switch
    {
        ArchivingStep.Writing => "Writing 写入",
        ArchivingStep.Indexing => "Indexing 建立索引",
        ArchivingStep.Comparing => "Comparing 逐行核对",
        _ => "Detaching 移出数据库",
    };

    /// <summary>Reports in the order in which things happen, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Bars(Action<ArchivingProgress> report) : IProgress<ArchivingProgress>
    {
        public void Report(ArchivingProgress value) => report(value);
    }
}
