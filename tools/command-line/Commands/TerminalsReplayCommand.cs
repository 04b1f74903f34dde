using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using NodaTime.Text;
using Npgsql;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary><c>terminals replay</c>: the journal through the present decoder.</summary>
internal static class TerminalsReplayCommand
{
    /// <summary>Differences that are shown; the rest is counted.</summary>
    private const int Shown = 200;

    public static Command Make()
    {
        var day = new Option<string>("--day") { Description = "A day in China on which frames were stored, such as 2026-03-02. 入库日期。" };
        var terminal = new Option<string>("--terminal") { Description = "The phone of a terminal. 终端手机号。" };
        var command = new Command(
            "replay",
            "Reads raw frames again with the present decoder and compares with the stored positions. Exit code 0: no difference; 2: differences. 由原始报文重新解析并与已存位置比对。")
        {
            day, terminal,
        };
        command.SetAction((parsed, stop) => Workplace.Run(() => Run(parsed.GetValue(day), parsed.GetValue(terminal), stop)));
        return command;
    }

    private static async Task<int> Run(string? dayText, string? phone, CancellationToken stop)
    {
        if (dayText is null && phone is null) throw new ArgumentException("请指定 --day 或 --terminal。Say --day, --terminal or both.");
        DateOnly? day = null;
        if (dayText is not null)
        {
            var parsed = LocalDatePattern.Iso.Parse(dayText);
            if (!parsed.Success) throw new FormatException($"--day 应为日期。--day is a day such as 2026-03-02, not '{dayText}'.");
            day = parsed.Value.ToDateOnly();
        }
        var connection = Workplace.Configuration["ConnectionStrings:App"]
            ?? throw new InvalidOperationException("Set ConnectionStrings:App (environment: ConnectionStrings__App).");
        await using var source = NpgsqlDataSource.Create(connection);
        int? terminal = phone is null
            ? null
            : await new TerminalNumbers(source).Find(TerminalPhone.Parse(phone).ToString(), stop)
                ?? throw new KeyNotFoundException("没有该终端的数据。Nothing is stored of this terminal.");
        var (differences, count, frames) = await WithProgress(new FrameReplay(source), day, terminal, stop);
        Print(differences, count);
        AnsiConsole.MarkupLine(count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"[green]✓[/] {frames:N0} frames, no difference. 无差异。")
            : string.Create(CultureInfo.InvariantCulture, $"[red]{count:N0} differences[/] in {frames:N0} frames. 存在差异。"));
        return count == 0 ? 0 : 2;
    }

    private static Task<(List<ReplayDifference> Differences, long Count, long Frames)> WithProgress(
        FrameReplay replay, DateOnly? day, int? terminal, CancellationToken stop) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async progress =>
        {
            var bar = progress.AddTask("重新解析 replaying");
            var (differences, count, frames) = (new List<ReplayDifference>(), 0L, 0L);
            var told = new Bar(at =>
            {
                frames = at.Of;
                bar.MaxValue = Math.Max(1, at.Of);
                bar.Value = at.Frames;
            });
            await foreach (var difference in replay.Run(day, terminal, told, stop))
                if (++count <= Shown)
                    differences.Add(difference);
            bar.Value = bar.MaxValue;
            return (differences, count, frames);
        });

    private static void Print(List<ReplayDifference> differences, long count)
    {
        if (differences.Count == 0) return;
        var table = new Table().AddColumns("frame 报文", "terminal 终端", "item 序号", "field 字段", "stored 已存", "read now 现解析");
        foreach (var at in differences)
            table.AddRow(
                at.Frame.ToString(CultureInfo.InvariantCulture), at.Terminal?.ToString(CultureInfo.InvariantCulture) ?? "",
                at.Item?.ToString(CultureInfo.InvariantCulture) ?? "", at.Field, Markup.Escape(at.Stored ?? "–"), Markup.Escape(at.Read ?? "–"));
        AnsiConsole.Write(table);
        if (count > differences.Count)
            AnsiConsole.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"… and {count - differences.Count:N0} more. 其余从略。"));
    }

    /// <summary>Reports in the order in which things happen, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Bar(Action<ReplayProgress> report) : IProgress<ReplayProgress>
    {
        public void Report(ReplayProgress value) => report(value);
    }
}
