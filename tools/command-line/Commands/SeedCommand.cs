using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Integration.Acts;
using Regulatory.Ledger.Codec;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>Loads the reference data of <c>seeds/</c> through the same acts as an officer would; again, it changes nothing.</summary>
internal static class SeedCommand
{
    private static readonly Actor Seeder = new(
        "system:seed", "Reference data", [Role.SuperiorAuthority], DivisionCode.Parse("440000"), "广东省交通运输厅");

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
        await installation.Reference.Refresh(stop);
        var seeds = Path.Combine(Workplace.Root, "seeds");
        var accepted = 0;
        foreach (var command in CommandsOf(seeds, installation.Catalogue.Codec))
        {
            var outcome = await installation.Executor.Execute(
                new Act(command, IdOf(command, installation.Catalogue.Codec), Seeder, Source: "seeds"), stop);
            if (outcome is ActAccepted { Repeated: false }) accepted++;
            else if (outcome is not ActAccepted) throw new InvalidOperationException($"{command}: {Outcomes.Describe(outcome)}");
        }
        AnsiConsole.MarkupLine(accepted == 0
            ? "Reference data: nothing new. 基础数据没有变化。"
            : $"Reference data: {accepted} acts recorded. 已载入基础数据 {accepted} 项。");
        if (!demo) return 0;
        foreach (var file in Directory.GetFiles(Path.Combine(seeds, "scenarios"), "*.json").Order(StringComparer.Ordinal))
            if (await ScenarioCommand.Play(installation, file, quiet: true, stop) is var failed and > 0) return failed;
        return 0;
    }

    private static IEnumerable<object> CommandsOf(string seeds, FactCodec codec)
    {
        using var calendars = JsonDocument.Parse(File.ReadAllText(Path.Combine(seeds, "calendars.json")));
        foreach (var year in calendars.RootElement.GetProperty("calendars").EnumerateArray())
        {
            yield return codec.Decode<DraftCalendar>(year.GetProperty("draft").GetRawText());
            yield return codec.Decode<PublishCalendar>(year.GetProperty("publish").GetRawText());
        }
        using var items = JsonDocument.Parse(File.ReadAllText(Path.Combine(seeds, "licence-items.json")));
        foreach (var item in items.RootElement.GetProperty("items").EnumerateArray())
            yield return codec.Decode<ListItem>(item.GetRawText());
    }

    /// <summary>The same seed has the same id, so that loading again repeats nothing.</summary>
    private static Guid IdOf(object command, FactCodec codec) => new(
        SHA256.HashData(Encoding.UTF8.GetBytes($"regulatory/seed/{command.GetType().Name}/{codec.Encode(command)}")).AsSpan(0, 16), bigEndian: true);
}
