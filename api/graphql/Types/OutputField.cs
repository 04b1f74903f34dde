using System.Collections.Frozen;
using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Types;

/// <summary>A field of an object or interface.</summary>
/// <remarks>
/// A value is had from <see cref="Read"/> if there is one, else from <see cref="Resolve"/>, else, when the parent is a dictionary, from
/// the entry of the field's name. A value, or an item of a list, that is an exception counts as that field's or item's error.
/// </remarks>
public sealed class OutputField(string name, GraphType type) : SchemaMember(name)
{
    private readonly FrozenDictionary<string, InputValue>? byName;

    public GraphType Type { get; } = type;

    public ImmutableArray<InputValue> Arguments
    {
        get;
        init
        {
            field = value;
            byName = Members.ByName(value, $"field \"{Name}\"");
        }
    } = [];

    /// <summary>Why it should not be used any more, or null.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The cheap way: the value is in the parent and needs neither arguments nor a wait.</summary>
    public Func<object, object?>? Read { get; init; }

    /// <summary>The general way: with arguments, the request's services, waiting if need be.</summary>
    public Resolver? Resolve { get; init; }

    /// <summary>On the root of subscriptions: where the events come from. Each of them is then the parent of this field.</summary>
    public SourceOpener? Subscribe { get; init; }

    public InputValue? Argument(string name) => byName?.GetValueOrDefault(name);
}

/// <summary>Lookups by name over the parts of one type.</summary>
internal static class Members
{
    public static FrozenDictionary<string, T> ByName<T>(ImmutableArray<T> members, string owner)
        where T : SchemaMember
    {
        var found = new Dictionary<string, T>(members.Length, StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!found.TryAdd(member.Name, member)) throw new SchemaException($"{owner} has \"{member.Name}\" twice.");
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
