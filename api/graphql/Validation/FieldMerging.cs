using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation;

/// <summary>Two fields, or groups of nested fields, that cannot answer to one response key.</summary>
internal sealed record MergeConflict(string ResponseKey, string Reason, ImmutableArray<Field> First, ImmutableArray<Field> Second)
{
    public IEnumerable<Field> Nodes => First.Concat(Second);
}

/// <summary>
/// Finds fields that share a response key and cannot be merged. Each pair of selection sets, and of a set and a fragment, is compared
/// once; a budget of comparisons stops documents that are made to be slow.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#FieldsInSetCanMerge()</remarks>
internal sealed class FieldMerging(ValidationContext context)
{
    private readonly Dictionary<SelectionSet, FieldGroups> groups = new(ReferenceEqualityComparer.Instance);
    private readonly PairMemo<FieldGroups, FieldGroups> comparedSets = new();
    private readonly PairMemo<FieldGroups, FragmentDefinition> comparedWithFragment = new();
    private readonly PairMemo<FragmentDefinition, FragmentDefinition> comparedFragments = new();
    private int comparisons;

    public List<MergeConflict> ConflictsWithin(SelectionSet set, NamedType? parent)
    {
        var conflicts = new List<MergeConflict>();
        if (context.IsFull) return conflicts;
        var own = GroupsOf(set, parent);
        foreach (var fields in own.ByKey.Values)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count; j++) Compare(conflicts, fields[i], fields[j], exclusive: false);
            }
        }

        for (var i = 0; i < own.Fragments.Length; i++)
        {
            CompareWithFragment(conflicts, own, own.Fragments[i], exclusive: false);
            for (var j = i + 1; j < own.Fragments.Length; j++) CompareFragments(conflicts, own.Fragments[i], own.Fragments[j], exclusive: false);
        }

        return conflicts;
    }

    private void CompareWithFragment(List<MergeConflict> conflicts, FieldGroups set, FragmentDefinition fragment, bool exclusive)
    {
        if (!comparedWithFragment.Add(set, fragment, exclusive)) return;
        var other = GroupsOf(fragment);
        if (other == set) return;
        CompareGroups(conflicts, set, other, exclusive);
        foreach (var nested in other.Fragments) CompareWithFragment(conflicts, set, nested, exclusive);
    }

    private void CompareFragments(List<MergeConflict> conflicts, FragmentDefinition one, FragmentDefinition other, bool exclusive)
    {
        if (one == other || !comparedFragments.AddEitherWay(one, other, exclusive)) return;
        var (groupsOfOne, groupsOfOther) = (GroupsOf(one), GroupsOf(other));
        CompareGroups(conflicts, groupsOfOne, groupsOfOther, exclusive);
        foreach (var nested in groupsOfOther.Fragments) CompareFragments(conflicts, one, nested, exclusive);
        foreach (var nested in groupsOfOne.Fragments) CompareFragments(conflicts, nested, other, exclusive);
    }

    private void CompareGroups(List<MergeConflict> conflicts, FieldGroups one, FieldGroups other, bool exclusive)
    {
        foreach (var (key, fields) in one.ByKey)
        {
            if (!Spend() || !other.ByKey.TryGetValue(key, out var same)) continue;
            foreach (var field in fields)
            {
                foreach (var opposite in same) Compare(conflicts, field, opposite, exclusive);
            }
        }
    }

    /// <param name="conflicts">Receives what was found.</param>
    /// <param name="one">A field.</param>
    /// <param name="other">Another with the same response key.</param>
    /// <param name="exclusive">Whether no object can have both, so that only the shapes must agree.</param>
    private void Compare(List<MergeConflict> conflicts, GroupedField one, GroupedField other, bool exclusive)
    {
        if (!Spend()) return;
        exclusive = exclusive || (one.Parent != other.Parent && one.Parent is ObjectType && other.Parent is ObjectType);
        var reason =
            !exclusive && one.Node.Name.Value != other.Node.Name.Value ? $"\"{one.Node.Name}\" and \"{other.Node.Name}\" are different fields"
            : !exclusive && !SameArguments.Hold(one.Node.Arguments, other.Node.Arguments) ? "they have differing arguments"
            : one.Definition is { } definition && other.Definition is { } opposite && !SameShape(definition.Type, opposite.Type)
                ? $"they have the differing types \"{definition.Type}\" and \"{opposite.Type}\""
            : null;
        if (reason is not null)
        {
            conflicts.Add(new MergeConflict(one.Node.ResponseKey, reason, [one.Node], [other.Node]));
        }
        else if (one.Node.SelectionSet is { } below && other.Node.SelectionSet is { } belowOther)
        {
            var nested = CompareBelow(one, below, other, belowOther, exclusive);
            if (nested.Count == 0) return;
            conflicts.Add(new MergeConflict(
                one.Node.ResponseKey,
                string.Join(" and ", nested.Select(conflict => $"subfields \"{conflict.ResponseKey}\" conflict: {conflict.Reason}")),
                [one.Node, .. nested.SelectMany(conflict => conflict.First)],
                [other.Node, .. nested.SelectMany(conflict => conflict.Second)]));
        }
    }

    private List<MergeConflict> CompareBelow(GroupedField one, SelectionSet below, GroupedField other, SelectionSet belowOther, bool exclusive)
    {
        var conflicts = new List<MergeConflict>();
        var (groupsOfOne, groupsOfOther) = (GroupsOf(below, one.Definition?.Type.Named), GroupsOf(belowOther, other.Definition?.Type.Named));
        if (!comparedSets.Add(groupsOfOne, groupsOfOther, exclusive)) return conflicts;
        CompareGroups(conflicts, groupsOfOne, groupsOfOther, exclusive);
        foreach (var fragment in groupsOfOther.Fragments) CompareWithFragment(conflicts, groupsOfOne, fragment, exclusive);
        foreach (var fragment in groupsOfOne.Fragments) CompareWithFragment(conflicts, groupsOfOther, fragment, exclusive);
        foreach (var fragment in groupsOfOne.Fragments)
        {
            foreach (var opposite in groupsOfOther.Fragments) CompareFragments(conflicts, fragment, opposite, exclusive);
        }

        return conflicts;
    }

    private bool Spend()
    {
        if (++comparisons == context.Limits.MergeComparisons)
        {
            context.Refuse(
                ErrorCodes.MergeLimit, $"The document needs more than {comparisons} comparisons of fields.", context.Document.Definitions[0].At);
        }

        return comparisons < context.Limits.MergeComparisons;
    }

    private FieldGroups GroupsOf(FragmentDefinition fragment) => GroupsOf(fragment.SelectionSet, context.Schema.Type(fragment.TypeCondition.Name.Value));

    private FieldGroups GroupsOf(SelectionSet set, NamedType? parent)
    {
        if (!groups.TryGetValue(set, out var found)) groups.Add(set, found = FieldGroups.Of(set, parent, context));
        return found;
    }

    /// <summary>SameResponseShape of the specification, one level: lists and nulls agree, and leaves are the same type.</summary>
    private static bool SameShape(GraphType one, GraphType other) => (one, other) switch
    {
        (NonNullType first, NonNullType second) => SameShape(first.Of, second.Of),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType first, ListType second) => SameShape(first.Of, second.Of),
        (ListType, _) or (_, ListType) => false,
        (NamedType { IsLeaf: true }, _) or (_, NamedType { IsLeaf: true }) => one == other,
        _ => true,
    };
}
