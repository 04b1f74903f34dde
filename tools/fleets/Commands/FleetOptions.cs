using System.CommandLine;
using Regulatory.Fleet.Roads;

namespace Regulatory.Fleet.Commands;

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
        command.Validators.Add(result =>
        {
            if (result.GetValue(Vehicles) is < 1 or > 100_000) result.AddError("--vehicles is 1 to 100000.");
            if (result.GetValue(Days) is < 1 or > 31) result.AddError("--days is 1 to 31.");
        });
    }
}
