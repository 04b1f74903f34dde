using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Regulatory.GraphQL.Types;

/// <summary>A structured argument. Resolvers see it as an ordered dictionary of the fields that were given or have defaults.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects</remarks>
public sealed class InputObjectType(string name, Func<IEnumerable<InputValue>> fields) : NamedType(name)
{
    private ImmutableArray<InputValue> settled;
    private FrozenDictionary<string, InputValue>? byName;

    /// <summary>Whether exactly one field must be given, and not null.</summary>
    public bool IsOneOf { get; init; }

    public ImmutableArray<InputValue> Fields
    {
        get
        {
            Settle();
            return settled;
        }
    }

    public InputValue? Field(string name)
    {
        Settle();
        return byName!.GetValueOrDefault(name);
    }

    internal override void Settle()
    {
        if (byName is not null) return;
        settled = [.. fields()];
        byName = Members.ByName(settled, $"input \"{Name}\"");
    }
}
