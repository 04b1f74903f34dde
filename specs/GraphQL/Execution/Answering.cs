using System.Text.Json;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Execution;

/// <summary>Schemas in a line or two whose fields answer what an example needs.</summary>
internal static class Answering
{
    /// <summary>A schema whose fields resolve as given by <c>Type.field</c>; fields without an entry read dictionaries.</summary>
    public static RequestExecutor Schema(string sdl, Dictionary<string, Resolver> resolvers, ExecutorOptions? options = null) =>
        new(SdlSchema.Build(sdl, new Wiring { Resolver = (type, field) => resolvers.GetValueOrDefault($"{type}.{field.Name}") }), options);

    public static async Task<ExecutionResult> AskAsync(this RequestExecutor executor, string document, string variables = "{}", object? root = null) =>
        await executor.ExecuteAsync(new GraphQLRequest(document) { Variables = JsonDocument.Parse(variables).RootElement, RootValue = root });

    /// <summary>Only the data, as compact JSON.</summary>
    public static string Data(this ExecutionResult result) => JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data").GetRawText();

    /// <summary>Each error as <c>code path</c>.</summary>
    public static string[] Faults(this ExecutionResult result) => [.. result.Errors.Select(error => $"{error.Code} {string.Join('.', error.Path)}")];

    public static Dictionary<string, object?> Map(params (string Key, object? Value)[] fields) => fields.ToDictionary(field => field.Key, field => field.Value);
}
