namespace Regulatory.GraphQL.Language;

/// <summary>A document that is not GraphQL, or larger than its limits allow.</summary>
public sealed class SyntaxException(string message, Location at, string code = Execution.ErrorCodes.Syntax) : Exception(message)
{
    public Location At { get; } = at;

    /// <summary><c>SYNTAX</c>, or which limit it was.</summary>
    public string Code { get; } = code;
}
