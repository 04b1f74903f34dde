using System.Collections.Frozen;
using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation;

/// <summary>
/// How much a document asks for after its fragments were expanded, found without expanding them: each fragment is measured once. What is
/// beyond a limit is refused before any rule looks at it.
/// </summary>
internal sealed class RuleBudget
{
    private readonly FrozenDictionary<string, FragmentDefinition> fragments;
    private readonly Limits limits;
    private readonly Dictionary<string, Measure> measured = new(StringComparer.Ordinal);
    private int aliases;
    private int directives;

    private RuleBudget(FrozenDictionary<string, FragmentDefinition> fragments, Limits limits) => (this.fragments, this.limits) = (fragments, limits);

    /// <summary>Fields below, fields directly here, how deep fields and how deep brackets and fragments go.</summary>
    private readonly record struct Measure(long Fields, long Roots, int Depth, int Nesting);

    /// <summary>The first limit that the document is beyond, or null.</summary>
    public static GraphQLError? Check(Document document, FrozenDictionary<string, FragmentDefinition> fragments, Limits limits)
    {
        var budget = new RuleBudget(fragments, limits);
        foreach (var definition in document.Definitions)
        {
            if (definition is ExecutableDefinition executable && budget.CheckDefinition(executable) is { } error) return error;
        }

        if (LongLists.First(document, limits.ListItems) is { Items.Length: var items, At: var place })
            return Beyond(ErrorCodes.ListLimit, "items in a list", items, limits.ListItems, place);
        var at = document.Definitions[0].At;
        return budget.aliases > limits.Aliases ? Beyond(ErrorCodes.AliasLimit, "aliases", budget.aliases, limits.Aliases, at)
            : budget.directives > limits.Directives ? Beyond(ErrorCodes.DirectiveLimit, "directives", budget.directives, limits.Directives, at)
            : null;
    }

    private GraphQLError? CheckDefinition(ExecutableDefinition definition)
    {
        var fragment = definition as FragmentDefinition;
        var measure = fragment is null ? MeasureSet(definition.SelectionSet, 1) : MeasureFragment(fragment, 1);
        directives += definition.Directives.Length;
        if (measure.Nesting > limits.Nesting) return Beyond(ErrorCodes.NestingLimit, "levels of nesting", measure.Nesting, limits.Nesting, definition.At);
        // Rules look into fragments that no operation uses as well.
        if (measure.Fields > limits.Fields) return Beyond(ErrorCodes.FieldLimit, "fields", measure.Fields, limits.Fields, definition.At);
        if (definition is not OperationDefinition operation) return null;
        directives += operation.Variables.Sum(variable => variable.Directives.Length);
        return measure.Depth > limits.Depth ? Beyond(ErrorCodes.DepthLimit, "levels of fields", measure.Depth, limits.Depth, definition.At)
            : measure.Roots > limits.RootFields ? Beyond(ErrorCodes.RootFieldLimit, "root fields", measure.Roots, limits.RootFields, definition.At)
            : null;
    }

    private Measure MeasureFragment(FragmentDefinition fragment, int level)
    {
        var name = fragment.Name.Value;
        if (measured.TryGetValue(name, out var known)) return known;
        measured[name] = default; // A cycle measures nothing here; a rule reports it.
        return measured[name] = MeasureSet(fragment.SelectionSet, level);
    }

    private Measure MeasureSet(SelectionSet set, int level)
    {
        var total = new Measure(0, 0, 0, Nesting: 1);
        if (level > limits.Nesting) return total with { Nesting = limits.Nesting + 1 };
        foreach (var selection in set.Selections)
        {
            directives += selection.Directives.Length;
            var below = selection switch
            {
                Field field => MeasureField(field, level),
                InlineFragment inline => MeasureSet(inline.SelectionSet, level + 1),
                FragmentSpread spread when fragments.TryGetValue(spread.Name.Value, out var fragment) => MeasureFragment(fragment, level + 1),
                _ => default,
            };
            total = new Measure(
                Math.Min(total.Fields + below.Fields, int.MaxValue),
                Math.Min(total.Roots + below.Roots, int.MaxValue),
                Math.Max(total.Depth, below.Depth),
                Math.Max(total.Nesting, below.Nesting + 1));
        }

        return total;
    }

    private Measure MeasureField(Field field, int level)
    {
        if (field.Alias is not null) aliases++;
        var below = field.SelectionSet is null ? default : MeasureSet(field.SelectionSet, level + 1);
        return new Measure(below.Fields + 1, 1, below.Depth + 1, below.Nesting);
    }

    private static GraphQLError Beyond(string code, string what, long found, int limit, Location at) =>
        new GraphQLError($"The document has {found} {what}; at most {limit} are allowed.") { Code = code, Locations = [at] }.With("limit", limit);

    private sealed class LongLists(int mostItems) : Visitor
    {
        private ListValue? found;

        public static ListValue? First(Document document, int mostItems)
        {
            var lists = new LongLists(mostItems);
            lists.Visit(document);
            return lists.found;
        }

        protected override void Enter(Node node)
        {
            if (node is not ListValue list || list.Items.Length <= mostItems) return;
            (found, Stopped) = (list, true);
        }
    }
}
