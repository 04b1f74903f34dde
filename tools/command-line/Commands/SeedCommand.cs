using System.CommandLine;
using Regulatory.Api.Hosting;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>Loads the reference data of <c>seeds/</c> through the same acts as an officer would; again, it changes nothing.</summary>
internal static class SeedCommand
{
    public static Command Make()
    {
        var demo = new Option<bool>("--demo") { Description = "Also plays the scenarios of seeds/scenarios. 同时演示样例办件。" };
        var command = new Command("seed", "Loads calendars and the licensing catalogue. 载入日历和许可事项清单。") { demo };
        command.SetAction((parsed, stop) => Workplace.Run(() => Seed(parsed.GetValue(demo), stop)));
        return command;
    }

    private static async Task<int> Seed(bool demo, CancellationToken stop)
    {
        await using var installation = Workplace.Open();
        var seeds = Path.Combine(Workplace.Root, "seeds");
        var recorded = await ReferenceSeeds.Load(installation, seeds, stop);
        AnsiConsole.MarkupLine(recorded == 0
            ? "Reference data: nothing new. 基础数据没有变化。"
            : $"Reference data: {recorded} acts recorded. 已载入基础数据 {recorded} 项。");
        if (!demo) return 0;
        foreach (var file in Directory.GetFiles(Path.Combine(seeds, "scenarios"), "*.json").Order(StringComparer.Ordinal))
            if (await ScenarioCommand.Play(installation, file, quiet: true, stop) is var failed and > 0) return failed;
        return 0;
    }
}
