using System.CommandLine;
using System.Globalization;
using NodaTime;
using Regulatory.Projections;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>Where the read models are, and building one anew.</summary>
internal static class ProjectionsCommand
{
    public static Command Make()
    {
        var status = new Command("status", "Position, lag and state of every read model. 各读模型的进度。");
        status.SetAction((_, stop) => Workplace.Run(() => Status(stop)));

        var name = new Argument<string>("name") { Description = "The read model, or 'all'. 读模型名称，或 all。", DefaultValueFactory = _ => "all" };
        var rebuild = new Command("rebuild", "Builds a read model anew beside the served one, compares, switches. 重建读模型。") { name };
        rebuild.SetAction((parsed, stop) => Workplace.Run(() => Rebuild(parsed.GetValue(name)!, stop)));

        var position = new Argument<long>("position") { Description = "Position of the fact to leave out." };
        var reason = new Option<string>("--reason") { Description = "Why; recorded for good.", Required = true };
        var who = new Option<string>("--who") { Description = "Who decided; recorded for good.", Required = true };
        var model = new Argument<string>("name") { Description = "The read model." };
        var skip = new Command("skip", "Decides that a stopped read model leaves a fact out. 决定跳过一条无法处理的事实。") { model, position, reason, who };
        skip.SetAction((parsed, stop) => Workplace.Run(async () =>
        {
            await using var installation = Workplace.Open();
            await installation.ReadModels.Skip(
                parsed.GetValue(model)!, parsed.GetValue(position), parsed.GetValue(reason)!, parsed.GetValue(who)!, stop);
            AnsiConsole.MarkupLine("Recorded. 已记录。");
            return 0;
        }));
        return new Command("projections", "Read models. 读模型。") { status, rebuild, skip };
    }

    private static async Task<int> Status(CancellationToken stop)
    {
        await using var installation = Workplace.Open();
        var table = new Table().RoundedBorder()
            .AddColumns("Read model", "Version", "State", "Position", "Head", "Lag", "Behind since", "Facts/s", "Remaining");
        foreach (var model in await installation.ReadModels.Status(stop))
        {
            var colour = model.State switch { "live" => "green", "stopped" => "red", _ => "yellow" };
            table.AddRow(
                Markup.Escape(model.Name), $"v{model.Version}{(model.Build > 0 ? $" build {model.Build}" : "")}",
                $"[{colour}]{model.State}[/]{(model.Serving ? "" : " (not served)")}", Number(model.Position), Number(model.Head),
                Number(model.LagFacts), model.LagSeconds > 0 ? $"{model.LagSeconds:0.0} s" : "–", Number((long)model.FactsPerSecond),
                model.Remaining is { } remaining ? Words(remaining) : "–");
            if (model.Error is { } error) table.AddRow("", "", $"[red]{Markup.Escape(error)}[/]", Number(model.ErrorPosition ?? 0));
        }
        AnsiConsole.Write(table);
        return 0;
    }

    private static async Task<int> Rebuild(string name, CancellationToken stop)
    {
        await using var installation = Workplace.Open();
        var names = name == "all" ? installation.ReadModels.Catalogue.Shapes.Select(shape => shape.Name) : [installation.ReadModels.Catalogue[name].Name];
        var outcomes = new List<RebuildOutcome>();
        await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                foreach (var one in names)
                {
                    var bar = progress.AddTask(one);
                    var outcome = await installation.ReadModels.Rebuild(
                        one, new Progress<RebuildProgress>(at => bar.MaxValue(Math.Max(1, at.Head)).Value(at.Position)), stop);
                    bar.Value(bar.MaxValue).StopTask();
                    outcomes.Add(outcome);
                }
            });
        foreach (var outcome in outcomes)
            AnsiConsole.MarkupLine(outcome.Changed
                ? $"[yellow]{outcome.Model}[/]: {Number(outcome.Rows)} rows, {Number(outcome.ChangedRows)} differ from those served before. 重建后有行数据变化。"
                : $"[green]{outcome.Model}[/]: {Number(outcome.Rows)} rows, the same as before. 重建后行数据一致。");
        return 0;
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Words(Duration duration) => duration.TotalSeconds < 90
        ? $"{duration.TotalSeconds:0} s"
        : $"{duration.TotalMinutes:0} min";
}
