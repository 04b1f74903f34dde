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

    /// <param name="lists">How many lists are around.</param>
    /// <param name="seen">
    /// The fragments that were looked into, and with how many lists around: with fewer they need not be looked into again, or fragments
    /// that spread each other would be walked on every path through them.
    /// </param>
    private bool GoesRound(SelectionSet? set, int lists, Dictionary<string, int> seen)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case Field field:
                    var inside = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? lists + 1 : lists;
                    if (inside >= MostLists || GoesRound(field.SelectionSet, inside, seen)) return true;
                    break;
                case InlineFragment inline:
                    if (GoesRound(inline.SelectionSet, lists, seen)) return true;
                    break;
                case FragmentSpread spread when Context.Fragments.TryGetValue(spread.Name.Value, out var fragment) && lists > seen.GetValueOrDefault(spread.Name.Value, -1):
                    seen[spread.Name.Value] = lists;
                    if (GoesRound(fragment.SelectionSet, lists, seen)) return true;
                    break;
            }
        }

        return false;
    }
}
