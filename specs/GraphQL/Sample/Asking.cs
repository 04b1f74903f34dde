using System.Text.Json;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Sample;

/// <summary>Asks the harbour, as somebody.</summary>
public sealed class Asking(ReadStore store)
{
    public static readonly Caller Auditor = new("auditor", ["Auditor"], "44");
    public static readonly Caller Clerk = new("clerk", ["Clerk"], "4401");

    private static readonly RequestExecutor Shared = EngineOf(Harbour.Schema);

    private readonly RequestExecutor engine = Shared;

    public Asking(HarbourDatabase database)
        : this(database.Store)
    {
    }

    /// <summary>Another schema over the same tables.</summary>
    public Schema Schema
    {
        init => engine = EngineOf(value);
    }

    public ReadStore Store { get; init; } = store;

    public PerformAct Perform { get; init; } = (_, _) => throw new InvalidOperationException("Nothing is performed here.");

    public List<Exception> Faults { get; } = [];

    public async Task<JsonElement> Ask(string document, Caller? caller = null, object? variables = null)
    {
        var who = caller ?? Auditor;
        var snapshot = new Snapshot(Store, who);
        var request = new GraphQLRequest(document)
        {
            Services = new Services(who, snapshot, new ActPerformer(Perform)),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
            OnFault = (fault, _) => Faults.Add(fault),
        };
        var result = await engine.ExecuteAsync(request, CancellationToken.None);
        Head = snapshot.Head;
        return JsonElement.Parse(result.ToJson());
    }

    public LedgerHead? Head { get; private set; }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> Data(string document, Caller? caller = null, object? variables = null)
    {
        var answer = await Ask(document, caller, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString() + string.Concat(Faults));
        return answer.GetProperty("data");
    }

    /// <summary>The code of the only error of an answer.</summary>
    public async Task<string?> Code(string document, Caller? caller = null, object? variables = null)
    {
        var answer = await Ask(document, caller, variables);
        return answer.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem().GetProperty("extensions").GetProperty("code").GetString();
    }

    private static RequestExecutor EngineOf(Schema schema) => new(schema, new ExecutorOptions { Guards = [Acts.ByPostOnly, Acts.OneADocument] });

    private sealed class Services(Caller caller, Snapshot snapshot, ActPerformer performer) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(Caller) ? caller
            : serviceType == typeof(Snapshot) ? snapshot
            : serviceType == typeof(ActPerformer) ? performer
            : null;
    }
}
