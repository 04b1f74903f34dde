using System.Buffers;
using System.Diagnostics;
using System.Runtime;
using System.Text.Json;
using Npgsql;
using Regulatory.Api.Schema;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Sql;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.GraphQL;

/// <summary>
/// What the engine itself costs, inside this process and one request at a time. Its overhead is the processor time of a whole request,
/// from the text of the document to the bytes of the response, less that of the same statements with the same values sent by the driver
/// alone and read to the end; both in turn over the same keys, the median of the differences. Processor time of this process, because
/// what passes while the database works is not the engine's, and what other programs take is nobody's.
/// </summary>
internal static class EngineOverhead
{
    private const int Keys = 100;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Idle workers of this process are not to spin: their processor time would be taken for the engine's. Must be said before the first
    /// of them is needed.
    /// </summary>
    public static void LetIdleThreadsSleep() => AppContext.SetData("System.Threading.ThreadPool.UnfairSemaphoreSpinLimit", 0);

    public static async Task Measure(Report report, Province province, Question question, int seconds)
    {
        await using var installation = province.Installation();
        await using var query = new ReadSource(province.Query);
        var store = ApiSchema.StoreOf(installation.ReadModels, query, installation.CursorKey);
        var engine = new RequestExecutor(ApiSchema.Of(installation.ReadModels.Catalogue), new()
        {
            // What the endpoint asks before the first resolver.
            Guards = [Acts.ByPostOnly, Acts.OneADocument, new InputLists(Limits.Default.ListItems).Check, new CostGuard(new()).Check],
        });
        var caller = new Caller("reviewer", ["Reviewer"], "4401");
        var requests = question.Keys.Take(Keys)
            .Select(key => new GraphQLRequest(question.Document) { Variables = JsonSerializer.SerializeToElement(new { key }) }).ToArray();
        var tapes = await SqlTape.Record(province.Query, source =>
        {
            var recorded = ApiSchema.StoreOf(installation.ReadModels, source, installation.CursorKey);
            return requests.Select(request => (Func<Task>)(() => Execute(engine, recorded, caller, request)));
        });

        var (whole, driver, difference) = (new List<Cost>(), new List<Cost>(), new List<Cost>());
        await WarmUp(async () =>
        {
            await CostOf(i => Execute(engine, store, caller, requests[i]));
            await CostOf(i => SqlTape.Play(query.Connections, tapes[i]));
        });
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < seconds;)
        {
            var ours = await CostOf(i => Execute(engine, store, caller, requests[i]));
            var alone = await CostOf(i => SqlTape.Play(query.Connections, tapes[i]));
            whole.Add(ours);
            driver.Add(alone);
            difference.Add(new(ours.Elapsed - alone.Elapsed, ours.Processor - alone.Processor));
        }
        report.Baseline($"{question.What}: in one process, one at a time", Median(whole, cost => cost.Elapsed), "µs");
        report.Baseline($"{question.What}: the same statements by the driver alone", Median(driver, cost => cost.Elapsed), "µs");
        report.Baseline($"{question.What}: processor time of this process", Median(whole, cost => cost.Processor), "µs");
        report.Baseline($"{question.What}: processor time of the driver alone", Median(driver, cost => cost.Processor), "µs");
        report.AtMost($"{question.What}: overhead of the engine", Median(difference, cost => cost.Processor), 60, "µs");
    }

    /// <summary>Parses and validates the document of <c>desk.graphql</c>, over and over.</summary>
    /// <exception cref="InvalidOperationException">It is not valid any more; says why.</exception>
    public static async Task MeasureValidation(Report report, Province province, int seconds)
    {
        await using var installation = province.Installation();
        var schema = ApiSchema.Of(installation.ReadModels.Catalogue);
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tools", "benchmarks", "GraphQL", "desk.graphql"));
        var options = new ExecutorOptions();
        var times = new List<double>();
        await WarmUp(() =>
        {
            for (var i = 0; i < 100; i++) Prepare();
            return Task.CompletedTask;
        });
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < seconds;)
        {
            var start = Stopwatch.GetTimestamp();
            Prepare();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
        report.AtMost($"parse and validate a document of {text.Length / 1_000.0:0.0} kB, p50", Median(times, time => time), 300, "µs");

        void Prepare()
        {
            var prepared = PreparedDocument.Of(text, schema, options);
            if (!prepared.Errors.IsEmpty) throw new InvalidOperationException(string.Join('\n', prepared.Errors.Select(error => error.Message)));
        }
    }

    /// <summary>Until the just-in-time compiler has had nothing to do for a while.</summary>
    private static async Task WarmUp(Func<Task> work)
    {
        var (compiled, quiet) = (-1L, Stopwatch.StartNew());
        for (var clock = Stopwatch.StartNew(); quiet.Elapsed < Quiet && clock.Elapsed < LongestWarmUp;)
        {
            await work();
            if (JitInfo.GetCompiledMethodCount() is var now && now == compiled) continue;
            compiled = now;
            quiet.Restart();
        }
    }

    private static readonly ArrayBufferWriter<byte> Response = new(64 * 1024);

    private static async Task Execute(RequestExecutor engine, ReadStore store, Caller caller, GraphQLRequest request)
    {
        var result = await engine.ExecuteAsync(request with { Services = new Services(caller, new Snapshot(store, caller)) });
        if (!result.Errors.IsEmpty) throw new InvalidOperationException(result.ToJson());
        Response.ResetWrittenCount();
        await using var writer = new Utf8JsonWriter(Response, ResponseWriter.Options);
        result.WriteTo(writer);
    }

    /// <summary>One request of each key; the mean of one.</summary>
    private static async Task<Cost> CostOf(Func<int, Task> request)
    {
        var (start, spent) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        for (var i = 0; i < Keys; i++) await request(i);
        return new(Stopwatch.GetElapsedTime(start).TotalMicroseconds / Keys, (Environment.CpuUsage.TotalTime - spent).TotalMicroseconds / Keys);
    }

    private static double Median<T>(List<T> all, Func<T, double> figure) => all.Select(figure).Order().ElementAt(all.Count / 2);

    /// <summary>In microseconds.</summary>
    private readonly record struct Cost(double Elapsed, double Processor);

    private sealed class Services(Caller caller, Snapshot snapshot) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Caller) ? caller : serviceType == typeof(Snapshot) ? snapshot : null;
    }
}
