using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>The engine as it is shipped, over the port's tables. One for many documents, as in a host: what it keeps is used again.</summary>
internal sealed class Planner(ReadSource source, Schema schema)
{
    private readonly RequestExecutor engine = new(schema, new ExecutorOptions { Limits = Limits.Trusted });
    private readonly ReadStore store = new(source, new Cursors(new byte[32])) { PositionAt = (moment, _) => Task.FromResult(Port.PositionAt(moment)) };

    public async Task<JsonObject> Ask(string document, JsonObject variables, Caller caller)
    {
        Exception? fault = null;
        var request = new GraphQLRequest(document)
        {
            Services = new Services(new Snapshot(store, caller)),
            Variables = JsonSerializer.SerializeToElement(variables),
            OnFault = (unforeseen, _) => fault = unforeseen,
        };
        var answer = (JsonObject)JsonNode.Parse((await engine.ExecuteAsync(request, CancellationToken.None)).ToJson())!;
        fault.ShouldBeNull(document);
        return answer;
    }

    private sealed class Services(Snapshot snapshot) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Snapshot) ? snapshot : null;
    }
}
