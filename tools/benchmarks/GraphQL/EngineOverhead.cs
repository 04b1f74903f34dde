using System.Buffers;
using System.Diagnostics;
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
/// What the engine itself costs, inside this process and one request at a time. Its overhead is the time of a whole request, from the
/// text of the document to the bytes of the response, less that of the same statements with the same values sent by the driver alone and
/// read to the end; both in turn for the same key, the median of the differences.
/// </summary>
internal static class EngineOverhead
{
    private const int Keys = 200;

    public static async Task Measure(Report report, Province province, Question question, int seconds)
    {
        await using var installation = province.Installation();
        var store = ApiSchema.StoreOf(installation.ReadModels, installation.Query, installation.CursorKey);
        var engine = new RequestExecutor(ApiSchema.Of(installation.ReadModels.Catalogue));
        var caller = new Caller("reviewer", ["Reviewer"], "4401");
        var requests = question.Keys.Take(Keys)
            .Select(key => new GraphQLRequest(question.Document) { Variables = JsonSerializer.SerializeToElement(new { key }) }).ToArray();
        var tapes = await SqlTape.Record(province.Query, source =>
        {
            var recorded = ApiSchema.StoreOf(installation.ReadModels, source, installation.CursorKey);
            return requests.Select(request => (Func<Task>)(() => Execute(engine, recorded, caller, request)));
        });

        var (whole, driver, difference) = (new List<double>(), new List<double>(), new List<double>());
        // As long again to warm up.
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < 2 * seconds;)
            for (var i = 0; i < Keys; i++)
            {
                var ours = await Time(() => Execute(engine, store, caller, requests[i]));
                var alone = await Time(() => SqlTape.Play(store.Source.Connections, tapes[i]));
                if (clock.Elapsed.TotalSeconds < seconds) continue;
                whole.Add(ours);
                driver.Add(alone);
                difference.Add(ours - alone);
            }
        report.Baseline($"{question.What}: in one process, one at a time, p50", Median(whole), "µs");
        report.Baseline($"{question.What}: the same statements by the driver alone, p50", Median(driver), "µs");
        report.AtMost($"{question.What}: overhead of the engine, p50", Median(difference), 60, "µs");
    }

    /// <summary>Parses and validates the document of <c>desk.graphql</c>, over and over.</summary>
    /// <exception cref="InvalidOperationException">It is not valid any more; says why.</exception>
    public static async Task MeasureValidation(Report report, Province province, int seconds)
    {
        await using var installation = province.Installation();
        var schema = ApiSchema.Of(installation.ReadModels.Catalogue);
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tools", "benchmarks", "GraphQL", "desk.graphql"));
        var times = new List<double>();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < 2 * seconds;)
        {
            var start = Stopwatch.GetTimestamp();
            var prepared = PreparedDocument.Of(text, schema, Limits.Default);
            var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            if (!prepared.Errors.IsEmpty) throw new InvalidOperationException(string.Join('\n', prepared.Errors.Select(error => error.Message)));
            if (clock.Elapsed.TotalSeconds > seconds) times.Add(time);
        }
        report.AtMost($"parse and validate a document of {text.Length / 1_000.0:0.0} kB, p50", Median(times), 300, "µs");
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

    private static async Task<double> Time(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private sealed class Services(Caller caller, Snapshot snapshot) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Caller) ? caller : serviceType == typeof(Snapshot) ? snapshot : null;
    }
}
