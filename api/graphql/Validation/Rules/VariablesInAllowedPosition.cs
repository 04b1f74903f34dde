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
        if (IsAllowed(type, variable.Default, use)) return;
        var expected = use.OneOf is null ? $"\"{use.Expected}\"" : $"the one field of \"{use.OneOf}\", never null,";
        Report($"Variable \"${variable.Name}\" of type \"{type}\" cannot be used where {expected} is expected.", variable.At, use.Variable.At);
    }

    /// <summary>
    /// A field of an input object that demands exactly one is a place that is never null. A default of the variable or of the place makes
    /// up for the variable's being nullable.
    /// </summary>
    private static bool IsAllowed(GraphType type, Value? initial, VariableUse use)
    {
        var neverNull = use.Expected is NonNullType || use.OneOf is not null;
        if (!neverNull || type is NonNullType) return Schema.IsSubtype(type, use.Expected!);
        return (initial is not (null or NullValue) || use.HasDefault) && Schema.IsSubtype(type, use.Expected!.Nullable);
    }
}
