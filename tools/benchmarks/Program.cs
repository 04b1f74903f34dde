using Regulatory.Bench;
using Regulatory.Bench.Cases;
using Regulatory.Bench.GraphQL;
using Regulatory.Bench.Pages;
using Regulatory.Bench.Terminals;
using Spectre.Console;

var benchmarks = new Dictionary<string, Func<Settings, Task<Report>>>(StringComparer.Ordinal)
{
    ["ledger"] = LedgerBench.Run,
    ["import"] = ImportBench.Run,
    ["acts"] = ActsBench.Run,
    ["cases"] = CasesBench.Run,
    ["documents"] = DocumentsBench.Run,
    ["projections"] = ProjectionsBench.Run,
    ["host"] = HostBench.Run,
    ["graphql"] = GraphQLBench.Run,
    ["terminals"] = TerminalsBench.Run,
    ["terminals-fuzz"] = TerminalsFuzz.Run,
    ["detection"] = DetectionBench.Run,
    ["fleet"] = FleetBench.Run,
    ["deviation"] = DeviationBench.Run,
    ["pages"] = PagesBench.Run,
};

if (args is [Hello.Verb])
{
    await Hello.Serve();
    return 0;
}
if (args is [BenchGateway.Verb, var app])
{
    await BenchGateway.Serve(app);
    return 0;
}
if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var benchmark))
{
    AnsiConsole.WriteLine($"tools/bench {string.Join('|', benchmarks.Keys)} [--seconds N] [--callers N] [--licences N] [--facts N] [--rounds N] [--frames N] [--keep] [--only NAMES] [--engine NAMES] [--markdown]");
    return args.Length == 0 ? 0 : 2;
}
var report = await benchmark(Settings.Parse(args[1..]));
report.Print(markdown: args.Contains("--markdown"));
return 0;
