using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>Leaves have no selection; everything else has one.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</remarks>
internal sealed class ScalarLeafs(ValidationContext context) : Rule(context)
{
    public override void Enter(Field field)
    {
        if (Context.Type?.Named is not { } type) return;
        if (type.IsLeaf && field.SelectionSet is not null)
        {
            Report($"Field \"{field.Name}\" of type \"{Context.Type}\" has no fields to select.", field.SelectionSet.At);
        }
        else if (!type.IsLeaf && field.SelectionSet is null)
        {
            Report($"Field \"{field.Name}\" of type \"{Context.Type}\" needs a selection of its fields.", field.At);
        }
    }
}
