using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Guard;

/// <summary>Refuses acts that a document or a method must not carry, before the first of them is done.</summary>
public static class Acts
{
    /// <summary>A method that must not change anything carries no act.</summary>
    public static GraphQLError? ByPostOnly(OperationContext operation) =>
        operation.Operation.Kind is OperationKind.Mutation && !operation.Request.AllowMutation
            ? new GraphQLError("A mutation is sent with POST.") { Code = ErrorCodes.MutationNotAllowed, Locations = [operation.Operation.At] }
            : null;

    /// <summary>One act a document: each is its own transaction, and a client must know which of them was done.</summary>
    public static GraphQLError? OneADocument(OperationContext operation)
    {
        if (operation.Operation.Kind is not OperationKind.Mutation) return null;
        var acts = operation.RootFields;
        return acts.Length > 1
            ? new GraphQLError("A document has one act.") { Code = Codes.Limit, Locations = [acts[1].Nodes[0].At] }
            : null;
    }
}
