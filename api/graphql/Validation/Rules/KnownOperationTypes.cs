using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>The schema offers the kind of operation that is asked.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</remarks>
internal sealed class KnownOperationTypes(ValidationContext context) : Rule(context)
{
    public override void Enter(OperationDefinition operation)
    {
        if (Context.Schema.Root(operation.Kind) is null) Report($"The schema has no {operation.Kind} type.", operation.At);
    }
}
