using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>Each variable of an operation has a name of its own.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</remarks>
internal sealed class UniqueVariableNames(ValidationContext context) : Rule(context)
{
    public override void Enter(OperationDefinition operation)
    {
        foreach (var sameName in operation.Variables.GroupBy(variable => variable.Name, StringComparer.Ordinal))
        {
            if (sameName.Skip(1).Any())
            {
                Report($"There can be only one variable named \"${sameName.Key}\".", [.. sameName.Select(variable => variable.Variable.Name.At)]);
            }
        }
    }
}
