using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.Conformance.ExecuteHost;

/// <summary>What the tester asks.</summary>
internal sealed record Question(string Schema = "", string Query = "", string? OperationName = null, string Wiring = "hash")
{
    public JsonElement Variables { get; init; }
}

/// <summary>Answers with what our layer makes of a document.</summary>
internal sealed class Host
{
    /// <summary>Wide open: the tester compares the language, not our limits.</summary>
    private static readonly Limits Wide = Limits.Trusted with { Depth = 90, Errors = 100, RootFields = 1_000 };

    private readonly ConcurrentDictionary<(string Sdl, string Wiring), RequestExecutor> executors = new();

    /// <summary>The response; every error tells in <c>extensions.phase</c> where it arose.</summary>
    public async Task<string> ExecuteAsync(Question question)
    {
        var executor = executors.GetOrAdd((question.Schema, question.Wiring), key =>
            new RequestExecutor(SdlSchema.Build(key.Sdl, Mock.Wiring(key.Wiring == "const")), new ExecutorOptions { Limits = Wide }));
        var result = await executor.ExecuteAsync(new GraphQLRequest(question.Query)
        {
            OperationName = question.OperationName,
            Variables = question.Variables,
            OnFault = (fault, _) => Console.Error.WriteLine(fault),
        }).ConfigureAwait(false);
        var answer = JsonNode.Parse(result.ToJson())!.AsObject();
        foreach (var error in answer["errors"]?.AsArray() ?? [])
        {
            error!["extensions"]!["phase"] = result.HasData ? "execution" : (string?)error["extensions"]!["code"] switch
            {
                ErrorCodes.Syntax or ErrorCodes.TokenLimit or ErrorCodes.StringLimit => "syntax",
                ErrorCodes.Operation or ErrorCodes.Variables => "execution",
                _ => "validation",
            };
        }

        return answer.ToJsonString();
    }

    /// <summary>The schema printed again, and its faults.</summary>
    public static string Describe(Question question)
    {
        try
        {
            var schema = SdlSchema.Build(question.Schema);
            return JsonSerializer.Serialize(new { sdl = SdlPrinter.Print(schema), problems = SchemaChecks.Check(schema) });
        }
        catch (SchemaException wrong)
        {
            return JsonSerializer.Serialize(new { problems = wrong.Problems });
        }
    }

    /// <summary>The document printed again, or the place of its syntax error.</summary>
    public static string Print(Question question)
    {
        try
        {
            return JsonSerializer.Serialize(new { printed = Printer.Print(Parser.Parse(question.Query, Wide)) });
        }
        catch (SyntaxException wrong)
        {
            return JsonSerializer.Serialize(new { error = wrong.At.ToString(), message = wrong.Message });
        }
    }
}
