namespace Regulatory.GraphQL.Execution;

/// <summary>The coerced variables of a request. A variable that was left out and has no default is absent, which is not null.</summary>
public sealed class VariableValues(IReadOnlyDictionary<string, object?> values)
{
    public static readonly VariableValues None = new(new Dictionary<string, object?>());

    /// <summary>All that are present, by name without the dollar sign.</summary>
    public IReadOnlyDictionary<string, object?> All { get; } = values;

    public bool TryGet(string name, out object? value) => All.TryGetValue(name, out value);
}
