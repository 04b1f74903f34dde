using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Regulatory.GraphQL.Events;

/// <summary>What can happen to one kind of thing. <c>Licence</c> gives the subscription <c>licenceFacts</c>.</summary>
/// <param name="Noun">The thing: <c>Licence</c>.</param>
/// <param name="Prefix">With what the wire names of its facts begin: <c>licensing.licence.</c></param>
/// <param name="Entity">Name of the entity with the stream's key: who may see its row may hear of the fact.</param>
public sealed record EventKind(string Noun, string Prefix, string Entity, ImmutableArray<EventType> Types)
{
    private readonly FrozenDictionary<string, string> names = Types
        .SelectMany(type => type.WireNames, (type, wire) => (type.Name, wire))
        .ToFrozenDictionary(pair => pair.wire, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>Field of the entity with the division code that <c>where: { division }</c> looks at; null for none.</summary>
    public string? Division { get; init; }

    /// <summary>Field of the entity that whoever hears of the facts sees as it is; null: whoever sees the row hears of them.</summary>
    public string? HeardWith { get; init; }

    /// <summary>Name of the entity that tells who acted: who may read its row of a fact sees the fact's actor. Null: nobody does.</summary>
    public string? Journal { get; init; }

    public string Field => $"{CodeFirst.Naming.Field(Noun)}Facts";

    /// <summary>Name of the type of a wire name; null for one that only newer software knows.</summary>
    public string? NameOf(string wireName) => names.GetValueOrDefault(wireName);

    public bool Has(LedgerEvent fact) => fact.Type.StartsWith(Prefix, StringComparison.Ordinal);
}

/// <summary>One type of fact, in whatever versions it was written.</summary>
/// <param name="Name">Enum value: <c>REVOKED</c>.</param>
/// <param name="Fact">The record whose doc comment describes it.</param>
public sealed record EventType(string Name, ImmutableArray<string> WireNames, Type Fact);
