using System.CommandLine;
using Regulatory.Fleets.Roads;

namespace Regulatory.Fleets.Commands;

/// <summary>What every command says of the fleet; the same options, the same fleet.</summary>
internal sealed record FleetOptions
{
    public Option<int> Vehicles { get; } = new("--vehicles") { Description = "How many. 车辆数。", DefaultValueFactory = _ => 60 };

    public Option<int> Days { get; } = new("--days") { Description = "Whole days of their lives. 天数。", DefaultValueFactory = _ => 2 };

    public Option<int> Seed { get; } = new("--seed") { Description = "Another seed, another fleet. 随机种子。", DefaultValueFactory = _ => 1 };

    public Option<DirectoryInfo?> Out { get; } = new("--out")
    {
        Description = "Writes tracks.jsonl, frames.jsonl and truth.jsonl there. 输出目录。",
    };

    public static RoadGraph Roads() => new(Cities.Read(Path.Combine(AppContext.BaseDirectory, "divisions.csv")), seed: 1);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Vehicles, Days, Seed, Out }) command.Add(option);
        Within(Vehicles, 1, 100_000);
        Within(Days, 1, 31);
    }

    public static void Within(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && (result.GetValueOrDefault<int>() < least || result.GetValueOrDefault<int>() > most))
            result.AddError($"{option.Name} is {least} to {most}.");
    });
}
