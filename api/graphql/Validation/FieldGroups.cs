using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation;

/// <summary>A field with the type it was selected on and its definition, either null when unknown.</summary>
internal sealed record GroupedField(NamedType? Parent, Field Node, OutputField? Definition);

/// <summary>The fields of one selection set by response key, inline fragments included, and the fragments that it spreads.</summary>
internal sealed class FieldGroups
{
    private FieldGroups(OrderedDictionary<string, List<GroupedField>> byKey, ImmutableArray<FragmentDefinition> fragments) =>
        (ByKey, Fragments) = (byKey, fragments);

    public OrderedDictionary<string, List<GroupedField>> ByKey { get; }

    /// <summary>Each once; unknown names left out.</summary>
    public ImmutableArray<FragmentDefinition> Fragments { get; }

    public static FieldGroups Of(SelectionSet set, NamedType? parent, ValidationContext context)
    {
        var byKey = new OrderedDictionary<string, List<GroupedField>>(StringComparer.Ordinal);
        var fragments = new OrderedDictionary<string, FragmentDefinition>(StringComparer.Ordinal);
        Add(set, parent);
        return new FieldGroups(byKey, [.. fragments.Values]);

        void Add(SelectionSet set, NamedType? parent)
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case Field field:
                        if (!byKey.TryGetValue(field.ResponseKey, out var same)) byKey.Add(field.ResponseKey, same = []);
                        same.Add(new GroupedField(parent, field, parent is null ? null : context.Schema.Field(parent, field.Name.Value)));
                        break;
                    case InlineFragment inline:
                        Add(inline.SelectionSet, inline.TypeCondition is null ? parent : context.Schema.Type(inline.TypeCondition.Name.Value));
                        break;
                    case FragmentSpread spread when context.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                        fragments.TryAdd(spread.Name.Value, fragment);
                        break;
                }
            }
        }
    }
}

/// <summary>
/// Remembers which pairs were compared. A pair compared as one that objects may have together is settled for both cases; one compared
/// as exclusive only for the exclusive case.
/// </summary>
internal sealed class PairMemo<TOne, TOther>
    where TOne : class
    where TOther : class
{
    private readonly Dictionary<(TOne, TOther), bool> exclusiveOnly = new(new ByReference());

    /// <summary>True when the pair must be compared now.</summary>
    public bool Add(TOne one, TOther other, bool exclusive)
    {
        if (exclusiveOnly.TryGetValue((one, other), out var knownExclusive) && (exclusive || !knownExclusive)) return false;
        exclusiveOnly[(one, other)] = exclusive;
        return true;
    }

    private sealed class ByReference : IEqualityComparer<(TOne, TOther)>
    {
        public bool Equals((TOne, TOther) x, (TOne, TOther) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((TOne, TOther) pair) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item1), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item2));
    }
}

internal static class PairMemo
{
    /// <summary>The same, when the order of the pair does not matter.</summary>
    public static bool AddEitherWay<T>(this PairMemo<T, T> memo, T one, T other, bool exclusive)
        where T : class => memo.Add(one, other, exclusive) && memo.Add(other, one, exclusive);
}
