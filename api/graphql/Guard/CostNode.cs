using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Guard;

/// <summary>A condition that a variable decides: <c>@skip</c> or <c>@include</c> here or on what is around.</summary>
internal sealed record CostCondition(string Variable, bool Wanted, CostCondition? Around)
{
    public bool Holds(VariableValues variables)
    {
        for (var condition = this; condition is not null; condition = condition.Around)
        {
            if (variables.TryGet(condition.Variable, out var value) && value is bool given && given != condition.Wanted) return false;
        }

        return true;
    }
}

/// <summary>One field of a response, all its occurrences together, and what it costs each time its parent is there.</summary>
internal sealed class CostNode
{
    /// <summary>Sums end here: nothing is allowed to cost so much, and no product of two such figures is too large for the type.</summary>
    public const decimal Most = 1_000_000_000;

    private readonly ImmutableArray<CostNode> children;
    private readonly ImmutableArray<ObjectType> possible;
    private readonly decimal weight;
    private readonly decimal objectWeight;
    private readonly ListSize? sizing;
    private readonly OutputField priced;
    private readonly ImmutableArray<Argument> arguments;
    private readonly bool weighsArguments;
    private readonly bool readsRows;
    private readonly decimal? settled;

    /// <param name="field">Its name and arguments.</param>
    /// <param name="type">The type of the field.</param>
    /// <param name="priced">The definition that has weight and size.</param>
    /// <param name="possible">The object types that it may return.</param>
    /// <param name="children">What is selected below and may cost something.</param>
    public CostNode(Field field, GraphType type, OutputField priced, ImmutableArray<ObjectType> possible, ImmutableArray<CostNode> children)
    {
        (this.priced, this.possible, this.children, arguments) = (priced, possible, children, field.Arguments);
        weight = priced.Feature<CostWeight>()?.Points ?? 0;
        objectWeight = possible.IsEmpty ? 0 : possible.Max(one => one.Feature<CostWeight>()?.Points ?? 1);
        sizing = priced.Feature<ListSize>();
        weighsArguments = priced.Arguments.Any(CostOfInput.Weighs);
        readsRows = priced.Feature<ReadsRows>() is not null;
        IsList = type.Nullable is ListType;
        if (sizing is null && !weighsArguments && !IsList && children.All(child => child.IsSettled)) settled = Compute(1, VariableValues.None);
        else if (!weighsArguments && weight == 0 && objectWeight == 0 && children.IsEmpty) settled = 0;
    }

    /// <summary>Costs nothing whatever the variables say.</summary>
    public bool IsFree => settled == 0 && !readsRows;

    /// <summary>Whether the field's own list has the size that the field above says.</summary>
    public bool IsList { get; }

    /// <summary>When any of these holds the field is there; empty: always.</summary>
    public ImmutableArray<CostCondition> When { get; init; } = [];

    /// <summary>The object types of the parent that have this field; empty: all.</summary>
    public ImmutableArray<ObjectType> Parents { get; init; } = [];

    private bool IsSettled => settled is not null && When.IsEmpty;

    /// <param name="items">Items of the field's own list, as the field above says.</param>
    public decimal Cost(decimal items, VariableValues variables)
    {
        if (!IsThere(variables)) return 0;
        return settled ?? Compute(items, variables);
    }

    private bool IsThere(VariableValues variables) => When.IsEmpty || When.Any(condition => condition.Holds(variables));

    private decimal Compute(decimal items, VariableValues variables)
    {
        var size = sizing is null ? 1 : Size(sizing, variables);
        if (sizing is { SizedFields.IsEmpty: true }) items = size;
        var each = objectWeight + Below(children, possible, child => child.Cost(IsSized(child) ? size : 1, variables));
        var own = weight + (weighsArguments ? CostOfInput.Of(priced, arguments, variables) : 0) + (ReadsUnseen(variables) ? size : 0);
        return Math.Min(Most, own + ((IsList ? items : 1) * each));
    }

    /// <summary>What is selected on one object: the dearest of the types that it may have.</summary>
    public static decimal Below(ImmutableArray<CostNode> children, ImmutableArray<ObjectType> possible, Func<CostNode, decimal> cost)
    {
        decimal common = 0;
        Dictionary<ObjectType, decimal>? special = null;
        foreach (var child in children)
        {
            var costs = cost(child);
            if (child.Parents.IsEmpty)
            {
                common += costs;
                continue;
            }

            special ??= [];
            foreach (var type in child.Parents) special[type] = special.GetValueOrDefault(type) + costs;
        }

        var dearest = special is null ? 0 : special.Where(pair => possible.Contains(pair.Key)).Select(pair => pair.Value).DefaultIfEmpty(0).Max();
        return Math.Min(Most, common + dearest);
    }

    /// <summary>Rows are read that no list below shows, and so none pays for.</summary>
    private bool ReadsUnseen(VariableValues variables) =>
        children.Any(child => child.readsRows && child.IsThere(variables))
        && !children.Any(child => IsSized(child) && child.IsThere(variables));

    private bool IsSized(CostNode child) => child.IsList && sizing is not null && sizing.SizedFields.Contains(child.priced.Name);

    private decimal Size(ListSize sizing, VariableValues variables)
    {
        decimal? size = null;
        foreach (var argument in arguments)
        {
            if (!sizing.SlicingArguments.Contains(argument.Name.Value)) continue;
            var given = argument.Value switch
            {
                Variable variable => variables.TryGet(variable.Name.Value, out var value) ? Number(value) : null,
                IntValue { Digits: var digits } => decimal.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : Most,
                ListValue { Items.Length: var count } => count,
                _ => null,
            };
            if (given is not null) size = Math.Max(size ?? 0, Math.Min(given.Value, Most));
        }

        return size ?? sizing.Assumed;
    }

    private static decimal? Number(object? value) => value switch
    {
        int number => number,
        long number => number,
        object?[] items => items.Length,
        _ => null,
    };
}
