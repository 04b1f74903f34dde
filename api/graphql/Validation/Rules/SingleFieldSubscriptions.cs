using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A subscription has one root field, which is no introspection, and does not leave it out by a condition.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Single-Root-Field</remarks>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : Rule(context)
{
    private readonly OrderedDictionary<string, List<Field>> roots = new(StringComparer.Ordinal);
    private readonly List<Directive> conditions = [];
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);

    public override void Enter(OperationDefinition operation)
    {
        if (operation.Kind is not OperationKind.Subscription || Context.Schema.Subscription is not { } root) return;
        roots.Clear();
        conditions.Clear();
        visited.Clear();
        Collect(operation.SelectionSet, root);
        if (conditions.Count > 0)
        {
            Report("A subscription has no @skip or @include at its root.", [.. conditions.Select(condition => condition.At)]);
            return;
        }

        if (roots.Count == 0) Report("A subscription selects one root field.", operation.SelectionSet.At);
        if (roots.Count > 1) Report("A subscription selects only one root field.", [.. roots.Values.Skip(1).SelectMany(fields => fields).Select(field => field.At)]);
        foreach (var fields in roots.Values)
        {
            if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Report("A subscription does not select introspection at its root.", [.. fields.Select(field => field.At)]);
            }
        }
    }

    private void Collect(SelectionSet set, ObjectType root)
    {
        foreach (var selection in set.Selections)
        {
            conditions.AddRange(selection.Directives.Where(
                directive => directive.Name.Value == BuiltInDirectives.Skip.Name || directive.Name.Value == BuiltInDirectives.Include.Name));
            switch (selection)
            {
                case Field field:
                    if (!roots.TryGetValue(field.ResponseKey, out var same)) roots.Add(field.ResponseKey, same = []);
                    same.Add(field);
                    break;
                case InlineFragment inline when Applies(inline.TypeCondition, root):
                    Collect(inline.SelectionSet, root);
                    break;
                case FragmentSpread spread when visited.Add(spread.Name.Value)
                    && Context.Fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, root):
                    Collect(fragment.SelectionSet, root);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeReference? condition, ObjectType root) =>
        condition is null || (Context.Schema.Type(condition.Name.Value) is { } type && Schema.IsSubtype(root, type));
}
