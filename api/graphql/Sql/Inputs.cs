using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>What one request brings to a compiled statement: whatever is not in its text.</summary>
/// <param name="KnownAt">Ledger position whose knowledge is asked for; null for now.</param>
/// <param name="Keys">The keys of the rows asked for; none for pages.</param>
internal sealed record Inputs(OperationContext Operation, Caller Caller, long? KnownAt, ImmutableArray<object> Keys)
{
    /// <summary>Told of every graded value that is shown; null where none may be.</summary>
    public Readings? Readings { get; set; }

    /// <summary>How each page is asked for, by the ordinal of its plan.</summary>
    public PageCall[] Pages { get; set; } = [];
}

/// <summary>Finds one value among the inputs of a request.</summary>
internal delegate object? Given(Inputs inputs);

/// <summary>Ways to values inside arguments.</summary>
internal static class Ways
{
    public static Given Argument(MergedField field, string name) => inputs => field.Arguments(inputs.Operation).GetValueOrDefault(name);

    public static Given Field(this Given outer, string name) => inputs => ((IReadOnlyDictionary<string, object?>)outer(inputs)!)[name];

    public static Given Item(this Given outer, int index) => inputs => ((IReadOnlyList<object?>)outer(inputs)!)[index];
}
