using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>Rewritings of a document that must not change what it is answered.</summary>
internal static class Laws
{
    private static readonly Location Nowhere = new(1, 1);

    /// <summary>Every field gets another name in the answer.</summary>
    public static string Renamed(Document document) => Printed(document, selection => selection is Field field
        ? field with { Alias = new($"r_{field.ResponseKey}", Nowhere) }
        : selection);

    /// <summary>The answer to a renamed document with its names as they were.</summary>
    public static JsonNode? NamedBack(JsonNode? answer) => answer switch
    {
        JsonObject map => new JsonObject(map.Select(field => KeyValuePair.Create(field.Key[2..], NamedBack(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(NamedBack)]),
        _ => answer?.DeepClone(),
    };

    /// <summary>Every named fragment stands where it was spread.</summary>
    public static string Inlined(Document document)
    {
        var fragments = document.Definitions.OfType<FragmentDefinition>().ToDictionary(fragment => fragment.Name.Value);
        SelectionSet Inside(SelectionSet set) => set with { Selections = [.. set.Selections.Select(Inlined)] };
        Selection Inlined(Selection selection) => selection switch
        {
            FragmentSpread spread when fragments[spread.Name.Value] is var fragment =>
                new InlineFragment(fragment.TypeCondition, spread.Directives, Inside(fragment.SelectionSet), Nowhere),
            InlineFragment inline => inline with { SelectionSet = Inside(inline.SelectionSet) },
            Field { SelectionSet: { } set } field => field with { SelectionSet = Inside(set) },
            _ => selection,
        };
        var operation = document.Definitions.OfType<OperationDefinition>().Single();
        return Printer.Print(new Document([operation with { SelectionSet = Inside(operation.SelectionSet) }]));
    }

    /// <summary>Everything is included on a condition that holds.</summary>
    public static string Included(Document document)
    {
        var holds = new Directive(new("include", Nowhere), [new(new("if", Nowhere), new BooleanValue(true, Nowhere), Nowhere)], Nowhere);
        return Printed(document, selection => selection.Directives.Any(directive => directive.Name.Value == "include")
            ? selection
            : selection with { Directives = selection.Directives.Add(holds) });
    }

    /// <summary>One document a root field, each with the variables and fragments that it uses.</summary>
    public static IEnumerable<string> Split(Document document)
    {
        var operation = document.Definitions.OfType<OperationDefinition>().Single();
        var fragments = document.Definitions.OfType<FragmentDefinition>().ToImmutableArray();
        foreach (var root in operation.SelectionSet.Selections)
        {
            var (names, spreads) = (new HashSet<string>(), new HashSet<string>());
            new Uses(fragments, names, spreads).Visit(root);
            yield return Printer.Print(new Document(
            [
                operation with
                {
                    Variables = [.. operation.Variables.Where(variable => names.Contains(variable.Name))],
                    SelectionSet = operation.SelectionSet with { Selections = [root] },
                },
                .. fragments.Where(fragment => spreads.Contains(fragment.Name.Value)),
            ]));
        }
    }

    /// <summary>Every root field asks what was known at a position.</summary>
    public static string KnownAt(Document document, long position) => Printed(document, selection => selection, root => root is Field { Name.Value: not "__typename" } field
        ? field with { Arguments = field.Arguments.Add(new(new("knownAt", Nowhere), new IntValue($"{position}", Nowhere), Nowhere)) }
        : root);

    private static string Printed(Document document, Func<Selection, Selection> change, Func<Selection, Selection>? changeRoot = null)
    {
        SelectionSet Inside(SelectionSet set, Func<Selection, Selection> each) => set with { Selections = [.. set.Selections.Select(each)] };
        Selection Changed(Selection selection) => change(selection) switch
        {
            Field { SelectionSet: { } set } field => field with { SelectionSet = Inside(set, Changed) },
            InlineFragment inline => inline with { SelectionSet = Inside(inline.SelectionSet, Changed) },
            var other => other,
        };
        return Printer.Print(new Document([.. document.Definitions.Select(definition => definition switch
        {
            OperationDefinition operation => operation with
            {
                SelectionSet = Inside(operation.SelectionSet, selection => (changeRoot ?? (root => root))(Changed(selection))),
            },
            FragmentDefinition fragment => fragment with { SelectionSet = Inside(fragment.SelectionSet, Changed) },
            _ => definition,
        })]));
    }

    /// <summary>Which variables and fragments are used below a node, through fragments too.</summary>
    private sealed class Uses(ImmutableArray<FragmentDefinition> fragments, HashSet<string> names, HashSet<string> spreads) : Visitor
    {
        protected override void Enter(Node node)
        {
            if (node is Variable variable) names.Add(variable.Name.Value);
            if (node is FragmentSpread spread && spreads.Add(spread.Name.Value))
                new Uses(fragments, names, spreads).Visit(fragments.Single(fragment => fragment.Name.Value == spread.Name.Value));
        }
    }
}
