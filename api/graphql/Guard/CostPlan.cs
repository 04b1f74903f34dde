using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Introspection;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Guard;

/// <summary>
/// What an operation costs before anything is resolved, as the IBM cost specification counts it: every field as often as its parent is
/// there at most. Made once an operation; variables come in when it is asked.
/// </summary>
/// <remarks>
/// https://ibm.github.io/graphql-specs/cost-spec.html. Each occurrence of a field is looked at once, fragments expanded, which the limit
/// on fields after expansion bounds: types that an interface may have are compared in sums, never by going through the selection again.
/// </remarks>
internal sealed class CostPlan
{
    /// <summary>What the schema says of itself is not in the database; it is written down at length all the same.</summary>
    private const decimal OfIntrospection = 50;

    private static readonly ConditionalWeakTable<OperationDefinition, CostPlan> Known = [];

    private readonly ImmutableArray<CostNode> roots;
    private readonly ObjectType root;
    private readonly int introspections;
    private readonly long? settled;

    private CostPlan(OperationContext operation)
    {
        root = operation.Schema.Root(operation.Operation.Kind)!;
        var collected = new List<Occurrence>();
        Collect(operation, operation.Operation.SelectionSet, root, [], null, collected, []);
        introspections = collected.Count(one => IsIntrospection(one.Definition));
        roots = Nodes(operation, collected.Where(one => !IsIntrospection(one.Definition)));
        if (operation.Operation.Variables.IsEmpty) settled = Compute(VariableValues.None);
    }

    /// <summary>One place where a field is selected.</summary>
    /// <param name="Priced">The definition that says what it costs: the field's own, or the dearest of those that implement it.</param>
    private readonly record struct Occurrence(
        Field Field, OutputField Definition, OutputField Priced, ImmutableArray<ObjectType> Parents, CostCondition? When);

    /// <summary>The whole cost in points, rounded up; at least 1.</summary>
    public static long Of(OperationContext operation)
    {
        if (!Known.TryGetValue(operation.Operation, out var plan))
        {
            plan = new CostPlan(operation);
            Known.AddOrUpdate(operation.Operation, plan);
        }

        return plan.settled ?? plan.Compute(operation.Variables);
    }

    private long Compute(VariableValues variables) => Math.Max(
        1, (long)Math.Ceiling(CostNode.Below(roots, [root], node => node.Cost(1, variables)) + (introspections * OfIntrospection)));

    private static bool IsIntrospection(OutputField field) =>
        field.Name.StartsWith("__", StringComparison.Ordinal) && field != IntrospectionFields.TypeName;

    private static ImmutableArray<CostNode> Nodes(OperationContext operation, IEnumerable<Occurrence> occurrences) =>
        [.. occurrences.GroupBy(one => (one.Field.ResponseKey, one.Definition)).Select(group => Node(operation, [.. group])).Where(node => !node.IsFree)];

    private static CostNode Node(OperationContext operation, List<Occurrence> occurrences)
    {
        var (field, definition, priced, _, _) = occurrences[0];
        var type = definition.Type.Named;
        var below = new List<Occurrence>();
        var seen = new HashSet<(string, CostCondition?, ImmutableArray<ObjectType>)>();
        foreach (var one in occurrences)
        {
            if (one.Field.SelectionSet is { } set) Collect(operation, set, type, [], one.When, below, seen);
        }

        return new CostNode(field, definition.Type, priced, operation.Schema.PossibleTypes(type), Nodes(operation, below))
        {
            When = occurrences.Exists(one => one.When is null) ? [] : [.. occurrences.Select(one => one.When!)],
            Parents = occurrences.Exists(one => one.Parents.IsEmpty) ? [] : [.. occurrences.SelectMany(one => one.Parents).Distinct()],
        };
    }

    /// <param name="parents">The object types that the selection is for; empty: whatever <paramref name="type"/> may be.</param>
    private static void Collect(
        OperationContext operation,
        SelectionSet set,
        NamedType type,
        ImmutableArray<ObjectType> parents,
        CostCondition? when,
        List<Occurrence> into,
        HashSet<(string, CostCondition?, ImmutableArray<ObjectType>)> seen)
    {
        foreach (var selection in set.Selections)
        {
            if (!Wanted(selection.Directives, when, out var inner)) continue;
            switch (selection)
            {
                case Field field:
                    if (operation.Schema.Field(type, field.Name.Value) is { } definition)
                        into.Add(new(field, definition, Priced(operation, type, definition), parents, inner));
                    break;
                case InlineFragment inline:
                    Narrow(inline.TypeCondition, inline.SelectionSet, inner);
                    break;
                case FragmentSpread spread when seen.Add((spread.Name.Value, inner, parents)) && operation.Fragment(spread.Name.Value) is { } fragment:
                    Narrow(fragment.TypeCondition, fragment.SelectionSet, inner);
                    break;
            }
        }

        void Narrow(NamedTypeReference? condition, SelectionSet below, CostCondition? inner)
        {
            var named = condition is null ? type : operation.Schema.Type(condition.Name.Value)!;
            var among = parents.IsEmpty ? operation.Schema.PossibleTypes(type) : parents;
            var narrowed = among.Where(operation.Schema.PossibleTypes(named).Contains).ToImmutableArray();
            if (narrowed.IsEmpty) return;
            Collect(operation, below, type is ObjectType ? type : named, narrowed.Length == among.Length ? parents : narrowed, inner, into, seen);
        }
    }

    private static OutputField Priced(OperationContext operation, NamedType parent, OutputField definition) => parent is not InterfaceType
        ? definition
        : operation.Schema.PossibleTypes(parent).Select(type => operation.Schema.Field(type, definition.Name)!)
            .MaxBy(field => (field.Feature<CostWeight>()?.Points ?? 0) + (field.Feature<ListSize>()?.Assumed ?? 0)) ?? definition;

    /// <summary>False when a literal says that the selection is left out; what a variable says is asked later.</summary>
    private static bool Wanted(ImmutableArray<Directive> directives, CostCondition? around, out CostCondition? when)
    {
        when = around;
        foreach (var directive in directives)
        {
            var included = directive.Name.Value == BuiltInDirectives.Include.Name;
            if (!included && directive.Name.Value != BuiltInDirectives.Skip.Name) continue;
            switch (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value)
            {
                case BooleanValue { IsTrue: var literal } when literal != included:
                    return false;
                case Variable { Name.Value: var name }:
                    when = new CostCondition(name, included, when);
                    break;
            }
        }

        return true;
    }
}
