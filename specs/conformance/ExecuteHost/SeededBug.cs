using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Regulatory.GraphQL.Validation;

namespace Regulatory.Conformance.ExecuteHost;

/// <summary>One way in which the answers are wrong. The layer under test knows nothing of it: what goes in or comes out is altered.</summary>
internal sealed record SeededBug(string Name)
{
    /// <summary>The document's text before it is parsed.</summary>
    public Func<string, string> Text { get; init; } = static text => text;

    /// <summary>The name of a validation rule that is left out.</summary>
    public string? DroppedRule { get; init; }

    /// <summary>Whether <see cref="Document"/> or <see cref="Schema"/> alters what is executed after validation.</summary>
    public bool AltersExecution { get; init; }

    /// <summary>The valid document before it is executed.</summary>
    public Func<Document, Document> Document { get; init; } = static document => document;

    /// <summary>The schema that the valid document is executed on.</summary>
    public Func<Document, Document> Schema { get; init; } = static schema => schema;

    /// <summary>The document before it is printed.</summary>
    public Func<Document, Document> Printed { get; init; } = static document => document;

    public Func<JsonElement, JsonElement> Variables { get; init; } = static variables => variables;

    public Func<string?, PreparedDocument, string?> OperationName { get; init; } = static (name, _) => name;

    /// <summary>A coerced argument as the resolver sees it.</summary>
    public Func<object?, object?> Argument { get; init; } = static value => value;

    /// <summary>The object type that a value of an interface or union gets, out of the possible ones.</summary>
    public Func<string, string[], string> TypeOf { get; init; } = static (type, _) => type;

    /// <summary>The response before it is sent.</summary>
    public Action<JsonObject> Answer { get; init; } = static _ => { };

    public string AlteredSdl(string sdl) => Printer.Print(Schema(Parser.Parse(sdl, Limits.Trusted)));

    /// <summary>The same rule, or one that says nothing in the place of the dropped one.</summary>
    public Func<ValidationContext, Rule> Rule(Func<ValidationContext, Rule> make) =>
        context => make(context) is var rule && rule.Name == DroppedRule ? new Silence(context) : rule;

    private sealed class Silence(ValidationContext context) : Rule(context);
}
