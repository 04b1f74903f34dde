using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>Some object can be of both types: the fragment's and the one it is spread on.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</remarks>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : Rule(context)
{
    public override void Enter(InlineFragment fragment) => Check(Context.Type as NamedType, fragment);

    public override void Enter(FragmentSpread spread)
    {
        if (Context.Fragments.TryGetValue(spread.Name.Value, out var fragment)) Check(Context.Schema.Type(fragment.TypeCondition.Name.Value), spread);
    }

    private void Check(NamedType? type, Selection selection)
    {
        if (type is { IsComposite: true } && Context.ParentType is { } parent && !Context.Schema.Overlap(type, parent))
        {
            Report($"A fragment on \"{type}\" cannot be spread here: no \"{parent}\" is ever one.", selection.At);
        }
    }
}
