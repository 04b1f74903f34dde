using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>Introspection does not go from type to field to type again and again: its answer would grow with every round.</summary>
/// <remarks>No rule of the specification; graphql-js recommends it under this name.</remarks>
internal sealed class MaxIntrospectionDepth(ValidationContext context) : Rule(context)
{
    private const int MostLists = 3;

    public override void Enter(Field field)
    {
        if (field.Name.Value is "__schema" or "__type" && GoesRound(field.SelectionSet, 0, [])) Report("Introspection goes too deep.", field.At);
    }

    private bool GoesRound(SelectionSet? set, int lists, HashSet<string> open)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case Field field:
                    var inside = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? lists + 1 : lists;
                    if (inside >= MostLists || GoesRound(field.SelectionSet, inside, open)) return true;
                    break;
                case InlineFragment inline:
                    if (GoesRound(inline.SelectionSet, lists, open)) return true;
                    break;
                case FragmentSpread spread when Context.Fragments.TryGetValue(spread.Name.Value, out var fragment) && open.Add(spread.Name.Value):
                    if (GoesRound(fragment.SelectionSet, lists, open)) return true;
                    open.Remove(spread.Name.Value);
                    break;
            }
        }

        return false;
    }
}
