using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A fragment is on an object, an interface or a union.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types</remarks>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : Rule(context)
{
    public override void Enter(InlineFragment fragment) => Check(fragment.TypeCondition);

    public override void Enter(FragmentDefinition fragment) => Check(fragment.TypeCondition);

    private void Check(NamedTypeReference? condition)
    {
        if (condition is not null && Context.Schema.Type(condition.Name.Value) is { IsComposite: false })
        {
            Report($"A fragment cannot be on \"{condition}\", which has no fields.", condition.At);
        }
    }
}
