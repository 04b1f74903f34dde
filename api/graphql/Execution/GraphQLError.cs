using System.Collections.Immutable;
using System.Diagnostics;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Execution;

/// <summary>One error of a response.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors</remarks>
/// <param name="Message">For a developer to read; what is long in it was sent by the client and is cut.</param>
public sealed record GraphQLError(string Message)
{
    private const int LongestMessage = 1_000;

    public string Message { get; } = Cut(Message);

    /// <summary>Where in the document; empty when it belongs to no place.</summary>
    public ImmutableArray<Location> Locations { get; init; } = [];

    /// <summary>Which field of the response: keys (string) and indexes (int); empty before execution.</summary>
    public ImmutableArray<object> Path { get; init; } = [];

    /// <summary>What kind of error, for programs; see <see cref="ErrorCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>More for programs, beside the code: strings, numbers, booleans, lists of them.</summary>
    public ImmutableDictionary<string, object?> Extensions { get; init; } = ImmutableDictionary<string, object?>.Empty;

    private static string Cut(string message)
    {
        if (message.Length <= LongestMessage) return message;
        var length = char.IsHighSurrogate(message[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage;
        return string.Concat(message.AsSpan(0, length), "…");
    }

    /// <summary>What a client sees of an exception that nobody foresaw: a trace id, with which the host is told the rest.</summary>
    /// <param name="onFault">The host; gets the exception and the same id.</param>
    internal static GraphQLError Unforeseen(Exception fault, Action<Exception, string>? onFault)
    {
        var traceId = Activity.Current?.TraceId.ToString() ?? ActivityTraceId.CreateRandom().ToString();
        onFault?.Invoke(fault, traceId);
        return new GraphQLError("Unexpected error") { Code = ErrorCodes.Internal }.With("traceId", traceId);
    }

    public GraphQLError With(string key, object? value) => this with { Extensions = Extensions.SetItem(key, value) };
}

/// <summary>Thrown by a resolver or a guard: the client sees exactly this error, with place and path filled in.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLException(string message, string code)
        : this(new GraphQLError(message) { Code = code })
    {
    }

    public GraphQLError Error { get; } = error;
}

/// <summary>The values of <c>extensions.code</c> that this layer gives by itself.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string Syntax = "SYNTAX";

    /// <summary>The document breaks a rule of validation, named in <c>extensions.rule</c>.</summary>
    public const string Validation = "VALIDATION";

    /// <summary>No operation of that name, or several and no name.</summary>
    public const string Operation = "OPERATION_NOT_FOUND";

    /// <summary>A mutation came by a method that must not change anything.</summary>
    public const string MutationNotAllowed = "MUTATION_NOT_ALLOWED";

    /// <summary>A variable has a wrong value.</summary>
    public const string Variables = "VARIABLES";

    /// <summary>An argument or a resolver's value does not fit its type.</summary>
    public const string Coercion = "COERCION";

    /// <summary>A field that is never null got no value.</summary>
    public const string NullValue = "NULL_VALUE";

    /// <summary>An unforeseen fault; <c>extensions.traceId</c> finds it in the log.</summary>
    public const string Internal = "INTERNAL";

    /// <summary>The caller may not ask what the schema offers.</summary>
    public const string Introspection = "INTROSPECTION_DISABLED";

    public const string TokenLimit = "LIMIT_TOKENS";
    public const string NestingLimit = "LIMIT_NESTING";
    public const string StringLimit = "LIMIT_STRING";
    public const string MergeLimit = "LIMIT_COMPARISONS";
    public const string FieldLimit = "LIMIT_FIELDS";
    public const string DepthLimit = "LIMIT_DEPTH";
    public const string AliasLimit = "LIMIT_ALIASES";
    public const string RootFieldLimit = "LIMIT_ROOT_FIELDS";
    public const string DirectiveLimit = "LIMIT_DIRECTIVES";
    public const string ListLimit = "LIMIT_LISTS";
}
