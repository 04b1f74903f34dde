using System.Diagnostics;
using System.Globalization;
using Regulatory.Bench.GraphQL;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>
/// How long the host takes from its process's first moment to its first answer, on a database that is there already, in all its roles.
/// </summary>
internal static class HostBench
{
    public static async Task<Report> Run(Settings settings)
    {
        var licences = settings.Licences ?? 100_000;
        await using var province = await Province.Open(licences, settings.Keep, Console.WriteLine);
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"start of the host ({licences:#,0} licences, {licences * Lives.Facts:#,0} facts)"));
        var starts = new List<(double Seconds, double Processor)>();
        for (var round = 0; round < settings.Rounds; round++) starts.Add(await Start(province));
        var middle = starts.Order().ElementAt(starts.Count / 2);
        report.AtMost("start of the host, all roles, until /healthz answers", middle.Seconds, 3, "s");
        report.Baseline("start of the host: processor time of its process", middle.Processor, "s");
        return report;
    }

    private static async Task<(double Seconds, double Processor)> Start(Province province)
    {
        var api = Path.Combine(Repository.Root, "api");
        var clock = Stopwatch.StartNew();
        await using var host = await Server.Start(
            "start", api, ["dotnet", Path.Combine(api, "bin", "Release", "net10.0", "Regulatory.Api.dll"), "--urls=http://127.0.0.1:{port}"],
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Staging", ["Auth__Development"] = "true", ["Data__Folder"] = province.DataFolder,
                ["ConnectionStrings__App"] = province.App, ["ConnectionStrings__Query"] = province.Query,
            },
            "/healthz");
        return (clock.Elapsed.TotalSeconds, host.ProcessorTime.TotalSeconds);
    }
}
