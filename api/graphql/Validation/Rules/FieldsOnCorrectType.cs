using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A selected field exists on its type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selections</remarks>
internal sealed class FieldsOnCorrectType(ValidationContext context) : Rule(context)
{
    public override void Enter(Field field)
    {
        if (Context.ParentType is { } parent && Context.Field is null)
        {
            Report($"Cannot query field \"{field.Name}\" on type \"{parent}\".", field.At);
        }
    }
}
