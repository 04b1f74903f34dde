using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>An operation or its fragments use every variable that it defines.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variables-Used</remarks>
internal sealed class NoUnusedVariables(ValidationContext context) : Rule(context)
{
    public override void LeaveDocument(Document document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not OperationDefinition { Variables.IsEmpty: false } operation) continue;
            var used = new HashSet<string>(StringComparer.Ordinal);
            foreach (var reached in Context.Reached(operation))
            {
                foreach (var use in Context.Contents(reached).Variables) used.Add(use.Variable.Name.Value);
            }

            foreach (var variable in operation.Variables)
            {
                if (!used.Contains(variable.Name)) Report($"Variable \"${variable.Name}\" is never used.", variable.At);
            }
        }
    }
}
