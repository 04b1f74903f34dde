using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A variable's type fits every place where it is used.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : Rule(context)
{
    public override void LeaveDocument(Document document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not OperationDefinition { Variables.IsEmpty: false } operation) continue;
            var defined = new Dictionary<string, VariableDefinition>(StringComparer.Ordinal);
            foreach (var variable in operation.Variables) defined[variable.Name] = variable;
            foreach (var reached in Context.Reached(operation))
            {
                foreach (var use in Context.Contents(reached).Variables)
                {
                    if (defined.TryGetValue(use.Variable.Name.Value, out var variable)) Check(variable, use);
                }
            }
        }
    }

    private void Check(VariableDefinition variable, VariableUse use)
    {
        if (use.Expected is null || Context.Schema.Type(variable.Type) is not { } type) return;
        if (!IsAllowed(type, variable.Default, use))
        {
            Report($"Variable \"${variable.Name}\" of type \"{type}\" cannot be used where \"{use.Expected}\" is expected.", variable.At, use.Variable.At);
        }

        if (use.OneOf is not null && type is not NonNullType)
        {
            Report($"Variable \"${variable.Name}\" must be non-null to be the one field of \"{use.OneOf}\".", variable.At, use.Variable.At);
        }
    }

    /// <summary>A default of the variable or of the place makes up for the variable's being nullable.</summary>
    private static bool IsAllowed(GraphType type, Value? initial, VariableUse use) =>
        use.Expected is NonNullType expected && type is not NonNullType
            ? (initial is not (null or NullValue) || use.HasDefault) && Schema.IsSubtype(type, expected.Of)
            : Schema.IsSubtype(type, use.Expected!);
}
