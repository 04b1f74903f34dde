using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Ledger.Codec;
using Regulatory.Regctl.Scenarios;
using Regulatory.Regctl.Scenarios.Quarter;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>
/// Plays a file of dated acts through the deciders, each at its own legal moment; the ledger records when it was played, and
/// <c>scenario:FILE</c> as its source. Playing a file again repeats nothing.
/// </summary>
internal static class ScenarioCommand
{
    public static Command Make()
    {
        var file = new Argument<FileInfo>("file") { Description = "A file as in seeds/scenarios." };
        var run = new Command("run", "Plays a file of dated acts. 演示一组带日期的办件操作。") { file };
        run.SetAction((parsed, stop) => Workplace.Run(async () =>
        {
            await using var installation = Workplace.Open();
            await installation.Reference.Refresh(stop);
            return await Play(installation, parsed.GetValue(file)!.FullName, quiet: false, stop);
        }));
        var sample = new Command("generate", "Writes the seeded month of a licensing hall to seeds/scenarios. 生成样例。");
        sample.SetAction(_ => Generate());
        var name = new Argument<string>("name") { Description = $"A scenario that is written when it is played: {EnforcementQuarter.Name}." };
        var play = new Command("play", "Writes and plays a scenario that no file holds. 生成并演示场景。") { name };
        play.SetAction((parsed, stop) => Workplace.Run(() => PlayWritten(parsed.GetValue(name)!, stop)));
        return new Command("scenario", "Scenarios of dated acts. 场景。") { run, play, sample };
    }

    /// <returns>0 when every act came out as the file expects, else 1.</returns>
    public static async Task<int> Play(Installation installation, string path, bool quiet, CancellationToken stop)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var steps = Scenario.Read(await File.ReadAllTextAsync(path, stop), installation.Catalogue.Codec);
        using var running = CancellationTokenSource.CreateLinkedTokenSource(stop);
        // Some acts ask read models; whoever runs them, here or in a host, one of them does.
        var projections = installation.ReadModels.Run(running.Token);
        var unexpected = new List<string>();
        var (accepted, refused, repeated) = (0, 0, 0);
        await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask(name, maxValue: Math.Max(1, steps.Count));
                foreach (var (step, index) in steps.Select((step, index) => (step, index)))
                {
                    var outcome = await installation.Executor.Execute(
                        new Act(step.Command, IdOf(name, index), ActorOf(step), At: step.At, Source: $"scenario:{name}"), stop);
                    bar.Increment(1);
                    if (outcome is ActAccepted or ActRefused && (outcome as ActRefused)?.Refusal.Rule == step.Refused)
                    {
                        if (outcome is ActAccepted { Repeated: true } or ActRefused { Repeated: true }) repeated++;
                        else if (outcome is ActAccepted) accepted++;
                        else refused++;
                    }
                    else
                    {
                        unexpected.Add($"{index + 1}. {step.Command.GetType().Name} by {step.Actor}: expected {step.Refused?.ToString() ?? "accepted"}, was {Outcomes.Describe(outcome)}");
                    }
                }
            });
        await running.CancelAsync();
        await projections.ContinueWith(_ => { }, TaskScheduler.Default);
        AnsiConsole.MarkupLineInterpolated(
            $"{name}: {accepted} accepted 已作出, {refused} refused as expected 依法拒绝, {repeated} played before 先前已演示, [{(unexpected.Count > 0 ? "red" : "green")}]{unexpected.Count} unexpected 与预期不符[/]");
        foreach (var line in quiet ? unexpected.Take(10) : unexpected) AnsiConsole.MarkupLineInterpolated($"[red]  {line}[/]");
        return unexpected.Count == 0 ? 0 : 1;
    }

    /// <returns>0 when every act came out as it must, else 1.</returns>
    private static async Task<int> PlayWritten(string name, CancellationToken stop)
    {
        if (name != EnforcementQuarter.Name) throw new ArgumentException($"There is no scenario '{name}', only {EnforcementQuarter.Name}. 没有这个场景。");
        var quarter = EnforcementQuarter.Write(SeedReference.Read(Path.Combine(Workplace.Root, "seeds"), new FactCodec()));
        var clock = new ScenarioClock();
        await using var installation = Workplace.Open(clock);
        await installation.Reference.Refresh(stop);
        var played = await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(progress =>
            {
                var bar = progress.AddTask(name, maxValue: quarter.Steps.Length);
                return new QuarterPlayer(installation, clock).Play(quarter, () => bar.Increment(1), stop);
            });
        QuarterSummary.Print(quarter, played);
        return played.Unexpected.Count == 0 ? 0 : 1;
    }

    private static int Generate()
    {
        var codec = new FactCodec();
        var seeds = Path.Combine(Workplace.Root, "seeds");
        var path = Path.Combine(seeds, "scenarios", LicensingHallMonth.FileName);
        File.WriteAllText(path, Scenario.Write(LicensingHallMonth.Write(SeedReference.Read(seeds, codec)), codec));
        AnsiConsole.MarkupLineInterpolated($"[green]✓[/] {path}");
        return 0;
    }

    private static Actor ActorOf(ScenarioStep step)
    {
        if (step.Actor == "system") return new("system:scenario", "Scenario", [Role.System], DivisionCode.Parse("440000"), "");
        var account = DevelopmentAccounts.All.FirstOrDefault(actor => actor.Account == step.Actor)
            ?? throw new FormatException($"There is no account '{step.Actor}'.");
        return step.Party is { } party ? account with { Party = party } : account;
    }

    private static Guid IdOf(string name, int index) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"regulatory/scenario/{name}/{index}")).AsSpan(0, 16), bigEndian: true);
}
