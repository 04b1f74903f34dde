using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>An operation defines every variable that it or its fragments use.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</remarks>
internal sealed class NoUndefinedVariables(ValidationContext context) : Rule(context)
{
    public override void LeaveDocument(Document document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not OperationDefinition operation) continue;
            var defined = operation.Variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var use in Context.Reached(operation).SelectMany(reached => Context.Contents(reached).Variables))
            {
                var name = use.Variable.Name;
                if (!defined.Contains(name.Value)) Report($"Variable \"${name}\" is not defined.", use.Variable.At, operation.At);
            }
        }
    }
}
