using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Regulatory.GraphQL.Validation;

namespace Regulatory.Conformance.ExecuteHost;

/// <summary>What the tester asks.</summary>
internal sealed record Question(string Schema = "", string Query = "", string? OperationName = null, string Wiring = "hash", string? Bug = null)
{
    public JsonElement Variables { get; init; }
}

/// <summary>Several questions about one schema, to be answered in their order; each may leave the schema and the bug out.</summary>
internal sealed record Questions(string Schema, string? Bug, Question[] Of);

/// <summary>Answers with what our layer makes of a document.</summary>
/// <param name="bug">The seeded bug of every question that names none itself, or null.</param>
internal sealed class Host(string? bug)
{
    /// <summary>Wide open: the tester compares the language, not our limits.</summary>
    private static readonly Limits Wide = Limits.Trusted with { Depth = 90, Errors = 100, RootFields = 1_000 };

    private readonly ConcurrentDictionary<(string Sdl, string Wiring, string Bug, bool Validates), RequestExecutor> executors = new();

    /// <summary>The response; every error tells in <c>extensions.phase</c> where it arose.</summary>
    public async Task<string> ExecuteAsync(Question question)
    {
        var seeded = SeededBugs.Named(question.Bug ?? bug);
        var text = seeded.Text(question.Query);
        var executor = ExecutorFor(question, seeded, validates: true);
        var prepared = executor.Prepare(text);
        if (prepared.Errors.IsEmpty && seeded.DroppedRule is not null && !ExecutorFor(question, SeededBugs.Named(null), validates: true).Prepare(text).Errors.IsEmpty)
        {
            return "{\"data\":null}"; // Such a document is not executed in earnest: it may have no end.
        }

        if (prepared.Errors.IsEmpty && seeded.AltersExecution)
        {
            text = Printer.Print(seeded.Document(prepared.Document));
            executor = ExecutorFor(question, seeded, validates: false);
            prepared = executor.Prepare(text);
        }

        var result = await executor.ExecuteAsync(prepared, new GraphQLRequest(text)
        {
            OperationName = seeded.OperationName(question.OperationName, prepared),
            Variables = seeded.Variables(question.Variables),
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

        seeded.Answer(answer);
        return answer.ToJsonString();
    }

    /// <summary>A JSON array: for each question its response and its document printed again.</summary>
    public async Task<string> ExecuteAsync(Questions many)
    {
        var answers = new List<string>(many.Of.Length);
        foreach (var question in many.Of)
        {
            var whole = question with { Schema = many.Schema, Bug = question.Bug ?? many.Bug };
            answers.Add($$"""{"executed":{{await ExecuteAsync(whole).ConfigureAwait(false)}},"printed":{{Print(whole)}}}""");
        }

        return $"[{string.Join(",\n", answers)}]";
    }

    /// <summary>The schema printed again, and its faults.</summary>
    public string Describe(Question question)
    {
        try
        {
            var schema = SdlSchema.Build(SeededBugs.Named(question.Bug ?? bug).AlteredSdl(question.Schema));
            return JsonSerializer.Serialize(new { sdl = SdlPrinter.Print(schema), problems = SchemaChecks.Check(schema) });
        }
        catch (SchemaException wrong)
        {
            return JsonSerializer.Serialize(new { problems = wrong.Problems });
        }
        catch (SyntaxException wrong)
        {
            return JsonSerializer.Serialize(new { error = wrong.At.ToString(), problems = new[] { wrong.Message } });
        }
    }

    /// <summary>The document printed again, or the place of its syntax error.</summary>
    public string Print(Question question)
    {
        try
        {
            var document = Parser.Parse(question.Query, Wide);
            return JsonSerializer.Serialize(new { printed = Printer.Print(SeededBugs.Named(question.Bug ?? bug).Printed(document)) });
        }
        catch (SyntaxException wrong)
        {
            return JsonSerializer.Serialize(new { error = wrong.At.ToString(), message = wrong.Message });
        }
    }

    private RequestExecutor ExecutorFor(Question question, SeededBug seeded, bool validates) =>
        executors.GetOrAdd((question.Schema, question.Wiring, seeded.Name, validates), key =>
        {
            var mock = new Mock(key.Wiring == "const", SdlSchema.Build(key.Sdl), seeded);
            return new RequestExecutor(
                SdlSchema.Build(validates ? key.Sdl : seeded.AlteredSdl(key.Sdl), mock.Wiring),
                new ExecutorOptions { Limits = Wide, Rules = validates ? [.. Validator.AllRules.Select(seeded.Rule)] : [] });
        });
}
