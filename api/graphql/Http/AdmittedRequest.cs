using Microsoft.AspNetCore.Http;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Http;

/// <summary>A request that was read and admitted: who asks for what, and who pays.</summary>
/// <param name="Document">Null when the document was refused.</param>
internal sealed record AdmittedRequest(HttpContext Http, Caller Caller, Bill Bill, PreparedDocument? Document, GraphQLRequest Request)
{
    public bool IsSubscription => Document?.Operation(Request.OperationName)?.Kind is OperationKind.Subscription;

    /// <summary>A subscription is answered by events if the client takes them at all, whatever else it likes better.</summary>
    public bool WantsStream => IsSubscription && ContentNegotiation.AcceptsEvents(Http.Request);
}
