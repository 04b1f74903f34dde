using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A variable has an input type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</remarks>
internal sealed class VariablesAreInputTypes(ValidationContext context) : Rule(context)
{
    public override void Enter(VariableDefinition variable)
    {
        if (Context.Schema.Type(variable.Type) is { IsInput: false })
        {
            Report($"Variable \"${variable.Name}\" cannot have the output type \"{variable.Type}\".", variable.Type.At);
        }
    }
}
