using System.CommandLine;
using Regulatory.Integration.Replaying;
using Regulatory.Regctl.Replaying;

namespace Regulatory.Regctl.Commands;

/// <summary>Shows an auditor how a state came about, and under which law.</summary>
internal static class ReplayCommand
{
    public static Command Make()
    {
        var stream = new Option<string>("--stream") { Description = "KIND/ID, for instance licensing.licence/0198…. 流名称。", Required = true };
        var at = new Option<string>("--at") { Description = "A position, a day (its end in China) or an instant. 位置、日期或时刻。", Required = true };
        var json = new Option<bool>("--json") { Description = "As JSON, for machines. 输出 JSON。" };
        var command = new Command("replay", "Folds one stream again, step by step, with the law in force at each. 逐步重演一个流及当日法律依据。") { stream, at, json };
        command.SetAction((parsed, stop) => Workplace.Run(() =>
            Run(parsed.GetValue(stream)!, parsed.GetValue(at)!, parsed.GetValue(json), stop)));
        return command;
    }

    private static async Task<int> Run(string stream, string at, bool json, CancellationToken stop)
    {
        var (name, moment) = (StreamArgument.Parse(stream), ReplayMoment.Parse(at));
        await using var installation = Workplace.Open();
        var steps = await new Replay(installation.Ledger, installation.Catalogue, installation.Acts, installation.Reference).Of(name, moment, stop);
        Console.WriteLine(json ? ReplayText.WriteJson(name, moment, steps) : ReplayText.Write(name, moment, steps));
        return 0;
    }
}
