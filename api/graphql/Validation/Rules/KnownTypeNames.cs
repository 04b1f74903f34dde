using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A type that a fragment or variable names exists.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence</remarks>
internal sealed class KnownTypeNames(ValidationContext context) : Rule(context)
{
    public override void Enter(NamedTypeReference type)
    {
        if (Context.Schema.Type(type.Name.Value) is null) Report($"Unknown type \"{type}\".", type.At);
    }
}
