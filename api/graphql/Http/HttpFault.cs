namespace Regulatory.GraphQL.Http;

/// <summary>A request that is refused before GraphQL sees it.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code"><c>extensions.code</c> of the answer.</param>
internal sealed class HttpFault(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
