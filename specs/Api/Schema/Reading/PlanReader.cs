using System.Text.Json;
using Npgsql;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;

namespace Regulatory.Api.Specs.Schema.Reading;

/// <summary>Asks a document as somebody and gets, from the server's own log, the plans of the statements that answered it.</summary>
internal sealed class PlanReader : IAsyncDisposable
{
    private readonly FullRegister register;
    private readonly ReadSource source;
    private readonly RequestExecutor engine = new(FullRegister.Schema);
    private long read;

    private PlanReader(FullRegister register, ReadSource source) => (this.register, this.source) = (register, source);

    /// <param name="generic">Plans that do not know the values, as statements get that stay prepared.</param>
    public static async Task<PlanReader> Open(FullRegister register, bool generic)
    {
        await using var explain = register.Database.Administrator.CreateCommand(
            $"""
            alter role regulatory_query in database {register.Database.Name} set session_preload_libraries = 'auto_explain';
            alter role regulatory_query in database {register.Database.Name} set auto_explain.log_min_duration = 0;
            alter role regulatory_query in database {register.Database.Name} set auto_explain.log_format = 'json';
            alter role regulatory_query in database {register.Database.Name} set plan_cache_mode = '{(generic ? "force_generic_plan" : "auto")}'
            """);
        await explain.ExecuteNonQueryAsync();
        var reader = new PlanReader(register, new ReadSource(
            new NpgsqlConnectionStringBuilder(register.Database.QueryConnection) { MaxPoolSize = 1, ApplicationName = generic ? "generic" : "custom" }.ConnectionString));
        await reader.Log();
        return reader;
    }

    /// <summary>The plans of the statements that read read models.</summary>
    public async Task<IReadOnlyList<JsonElement>> Plans(string document, Caller caller)
    {
        var result = await engine.ExecuteAsync(
            new GraphQLRequest(document) { Services = new Services(new Snapshot(register.StoreOn(source), caller)) }, CancellationToken.None);
        result.Errors.ShouldBeEmpty(document);
        return [.. PlansIn(await Log()).Where(plan => plan.Contains("\"Alias\": \"t0\"", StringComparison.Ordinal)
            || plan.Contains("\"Relation Name\"", StringComparison.Ordinal)).Select(plan => JsonElement.Parse(plan))];
    }

    /// <summary>Tables that are read from beginning to end.</summary>
    public static IEnumerable<string> SequentialScans(JsonElement plan) => plan.ValueKind switch
    {
        JsonValueKind.Array => plan.EnumerateArray().SelectMany(SequentialScans),
        JsonValueKind.Object =>
            (plan.TryGetProperty("Node Type", out var type) && type.GetString() is "Seq Scan" ? [plan.GetProperty("Relation Name").GetString()!] : Enumerable.Empty<string>())
            .Concat(plan.EnumerateObject().SelectMany(property => SequentialScans(property.Value))),
        _ => [],
    };

    public ValueTask DisposeAsync() => source.DisposeAsync();

    /// <summary>What the server wrote since it was looked at last.</summary>
    private async Task<string> Log()
    {
        await using var command = register.Database.Administrator.CreateCommand("select pg_read_binary_file('server.log', $1, 100000000)");
        command.Parameters.Add(new() { Value = read });
        var bytes = (byte[])(await command.ExecuteScalarAsync())!;
        read += bytes.Length;
        return System.Text.Encoding.UTF8.GetString(bytes);
    }

    /// <summary>A plan begins after "plan:" and is indented by a tab to its closing brace.</summary>
    private static IEnumerable<string> PlansIn(string log)
    {
        var lines = log.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].EndsWith("plan:", StringComparison.Ordinal)) yield return string.Join('\n', lines.Skip(i + 1).TakeWhile(line => line.StartsWith('\t')));
    }

    private sealed class Services(Snapshot snapshot) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Snapshot) ? snapshot : null;
    }
}
