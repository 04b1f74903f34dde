using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Http;

/// <summary>A request that is answered with a status of its own, because GraphQL does not see it or is not the one to refuse it.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="error">What the answer says.</param>
internal sealed class HttpFault(int status, GraphQLError error) : Exception(error.Message)
{
    public HttpFault(int status, string code, string message)
        : this(status, new GraphQLError(message) { Code = code })
    {
    }

    public int Status { get; } = status;

    public GraphQLError Error { get; } = error;
}
