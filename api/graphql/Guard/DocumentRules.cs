using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Guard;

/// <summary>
/// Which documents are executed, and for whom: the first of the layers that decide who sees what. By default none but trusted ones.
/// </summary>
public sealed record DocumentRules
{
    public TrustedDocuments Trusted { get; init; } = TrustedDocuments.None;

    /// <summary>Documents that callers write themselves are executed as well: for development.</summary>
    public bool AdHoc { get; init; }

    /// <summary>The trusted document that a request names; null without an error for one that brings its own.</summary>
    internal (TrustedDocument? Document, GraphQLError? Refusal) Admit(GraphQLRequest request, Caller caller)
    {
        if (request.DocumentId is { } id)
        {
            return Trusted.Find(id) is { } document
                ? (document, document.Refusal(caller))
                : (null, new GraphQLError("There is no trusted document with this id.") { Code = Codes.DocumentUnknown });
        }

        return AdHoc
            ? (null, null)
            : (null, new GraphQLError("Only trusted documents are executed here: send 'documentId'.") { Code = Codes.DocumentNotTrusted });
    }
}
