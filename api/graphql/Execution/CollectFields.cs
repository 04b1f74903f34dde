using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>Expands fragments, drops what <c>@skip</c> and <c>@include</c> leave out, and merges fields with one response key.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CollectFields()</remarks>
internal sealed class CollectFields
{
    private readonly Selections selections;
    private readonly ObjectType type;
    private readonly OrderedDictionary<string, (OutputField Definition, ImmutableArray<Field>.Builder Nodes)> grouped = new(StringComparer.Ordinal);
    private HashSet<string>? visitedFragments;

    private CollectFields(Selections selections, ObjectType type) => (this.selections, this.type) = (selections, type);

    /// <summary>The root selection of an operation.</summary>
    public static SelectedFields Of(Selections selections, ObjectType type, SelectionSet root)
    {
        var collector = new CollectFields(selections, type);
        collector.Visit(root);
        return collector.Done();
    }

    /// <summary>The selection below a field, all its occurrences together.</summary>
    public static SelectedFields Of(Selections selections, ObjectType type, ImmutableArray<Field> parents)
    {
        var collector = new CollectFields(selections, type);
        foreach (var parent in parents)
        {
            if (parent.SelectionSet is not null) collector.Visit(parent.SelectionSet);
        }

        return collector.Done();
    }

    private SelectedFields Done()
    {
        var fields = ImmutableArray.CreateBuilder<MergedField>(grouped.Count);
        foreach (var (key, (definition, nodes)) in grouped) fields.Add(new MergedField(selections, key, definition, nodes.ToImmutable()));
        return new SelectedFields(type, fields.MoveToImmutable());
    }

    private void Visit(SelectionSet set)
    {
        foreach (var selection in set.Selections)
        {
            if (!Wanted(selection.Directives)) continue;
            switch (selection)
            {
                case Field field:
                    Add(field);
                    break;
                case InlineFragment inline when Applies(inline.TypeCondition):
                    Visit(inline.SelectionSet);
                    break;
                case FragmentSpread spread when (visitedFragments ??= []).Add(spread.Name.Value)
                    && selections.Fragment(spread.Name.Value) is { } fragment
                    && Applies(fragment.TypeCondition):
                    Visit(fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Add(Field field)
    {
        if (grouped.TryGetValue(field.ResponseKey, out var group))
        {
            group.Nodes.Add(field);
        }
        else if (selections.Schema.Field(type, field.Name.Value) is { } definition)
        {
            var nodes = ImmutableArray.CreateBuilder<Field>(1);
            nodes.Add(field);
            grouped.Add(field.ResponseKey, (definition, nodes));
        }
    }

    private bool Applies(NamedTypeReference? condition) =>
        condition is null
        || condition.Name.Value == type.Name
        || (selections.Schema.Type(condition.Name.Value) is { IsAbstract: true } parent && Schema.IsSubtype(type, parent));

    private bool Wanted(ImmutableArray<Directive> directives)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (name == BuiltInDirectives.Skip.Name && Condition(directive, BuiltInDirectives.Skip)) return false;
            if (name == BuiltInDirectives.Include.Name && !Condition(directive, BuiltInDirectives.Include)) return false;
        }

        return true;
    }

    private bool Condition(Directive directive, DirectiveType definition) =>
        (bool)ArgumentCoercion.Coerce(definition.Arguments, directive.Arguments, selections.Conditions)["if"]!;
}
