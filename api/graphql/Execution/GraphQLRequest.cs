using System.Text.Json;

namespace Regulatory.GraphQL.Execution;

/// <summary>What a client asks, and what the host adds for the resolvers.</summary>
/// <param name="Document">The text of the document; empty when <see cref="GraphQLRequest.DocumentId"/> names it.</param>
public sealed record GraphQLRequest(string Document)
{
    /// <summary>The id of a trusted document; null when the request brings its own text.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Which operation of the document; may be null when there is only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object, or undefined or null for none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Where resolvers find services.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>The source of root fields.</summary>
    public object? RootValue { get; init; }

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>Whether a mutation may be executed: not when it came by a method that must not change anything.</summary>
    public bool AllowMutation { get; init; } = true;

    /// <summary>Told of every unforeseen exception, with the trace id that the client gets in its place.</summary>
    public Action<Exception, string>? OnFault { get; init; }
}
