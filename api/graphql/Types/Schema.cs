using System.Collections.Frozen;
using System.Collections.Immutable;
using Regulatory.GraphQL.Introspection;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>All types that a service offers, its root operations and its directives. Complete and unchanging once made.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema</remarks>
public sealed class Schema
{
    private readonly FrozenDictionary<NamedType, ImmutableArray<ObjectType>> possible;
    private readonly FrozenDictionary<InterfaceType, ImmutableArray<InterfaceType>> implementingInterfaces;

    /// <param name="query">The root of queries; a schema without one fails <see cref="SchemaChecks"/>.</param>
    /// <param name="mutation">The root of mutations, or null.</param>
    /// <param name="subscription">The root of subscriptions, or null.</param>
    /// <param name="types">Types that no field names, such as the implementors of an interface.</param>
    /// <param name="directives">Directives beyond those that every schema has.</param>
    /// <exception cref="SchemaException">Two types have one name, or a type has one member twice.</exception>
    public Schema(
        ObjectType? query,
        ObjectType? mutation = null,
        ObjectType? subscription = null,
        IEnumerable<NamedType>? types = null,
        IEnumerable<DirectiveType>? directives = null)
    {
        (Query, Mutation, Subscription) = (query, mutation, subscription);
        Directives = [.. BuiltInDirectives.All, .. (directives ?? []).Where(directive => !BuiltInDirectives.Contains(directive))];
        DirectivesByName = Members.ByName(Directives, "The schema").ToFrozenDictionary(StringComparer.Ordinal);
        Types = TypeCollector.Collect([query, mutation, subscription, .. types ?? [], IntrospectionTypes.Schema], Directives);
        possible = PossibleByAbstract();
        implementingInterfaces = Types.Values.OfType<InterfaceType>()
            .SelectMany(type => type.Interfaces.Select(parent => (parent, type)))
            .GroupBy(pair => pair.parent, pair => pair.type)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>Markdown shown to the schema's readers.</summary>
    public string? Description { get; init; }

    public ObjectType? Query { get; }

    public ObjectType? Mutation { get; }

    public ObjectType? Subscription { get; }

    /// <summary>Every named type by name, those of introspection included.</summary>
    public FrozenDictionary<string, NamedType> Types { get; }

    public ImmutableArray<DirectiveType> Directives { get; }

    private FrozenDictionary<string, DirectiveType> DirectivesByName { get; }

    public NamedType? Type(string name) => Types.GetValueOrDefault(name);

    public DirectiveType? Directive(string name) => DirectivesByName.GetValueOrDefault(name);

    /// <summary>The root type of an operation, or null when the schema does not offer that kind.</summary>
    public ObjectType? Root(OperationKind kind) => kind switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        _ => Subscription,
    };

    /// <summary>The type a reference in a document means, or null when a name in it is unknown.</summary>
    public GraphType? Type(TypeReference reference) => reference switch
    {
        NamedTypeReference named => Type(named.Name.Value),
        ListTypeReference list => Type(list.Of)?.List(),
        NonNullTypeReference nonNull => Type(nonNull.Of) is { } of ? new NonNullType(of) : null,
        _ => null,
    };

    /// <summary>A field by name, with <c>__typename</c> on composite types and <c>__schema</c>, <c>__type</c> on the query root.</summary>
    public OutputField? Field(NamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == IntrospectionFields.TypeName.Name && parent.IsComposite) return IntrospectionFields.TypeName;
            if (parent == Query && IntrospectionFields.OnQuery(name) is { } meta) return meta;
        }

        return (parent as FieldsType)?.Field(name);
    }

    /// <summary>The object types that a value of this composite type may have.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(NamedType type) =>
        possible.TryGetValue(type, out var found) ? found : type is ObjectType self ? [self] : [];

    /// <summary>The interfaces that implement this one.</summary>
    public ImmutableArray<InterfaceType> ImplementingInterfaces(InterfaceType type) =>
        implementingInterfaces.TryGetValue(type, out var found) ? found : [];

    /// <summary>Whether a value of one named type is always one of the other.</summary>
    public static bool IsSubtype(NamedType type, NamedType of) =>
        type == of
        || (of is UnionType union && type is ObjectType member && union.Types.Contains(member))
        || (of is InterfaceType parent && type is FieldsType child && child.Interfaces.Contains(parent));

    /// <summary>Whether a value of one type may stand where the other is expected: IsSubType of the specification, lists and nulls included.</summary>
    public static bool IsSubtype(GraphType type, GraphType of) => (type, of) switch
    {
        (NonNullType inner, NonNullType outer) => IsSubtype(inner.Of, outer.Of),
        (_, NonNullType) => false,
        (NonNullType inner, _) => IsSubtype(inner.Of, of),
        (ListType inner, ListType outer) => IsSubtype(inner.Of, outer.Of),
        (NamedType inner, NamedType outer) => IsSubtype(inner, outer),
        _ => false,
    };

    /// <summary>Whether some object type is one of both.</summary>
    public bool Overlap(NamedType one, NamedType other)
    {
        if (one == other) return true;
        foreach (var type in PossibleTypes(one))
        {
            if (PossibleTypes(other).Contains(type)) return true;
        }

        return false;
    }

    private FrozenDictionary<NamedType, ImmutableArray<ObjectType>> PossibleByAbstract()
    {
        var found = new Dictionary<NamedType, ImmutableArray<ObjectType>>();
        foreach (var union in Types.Values.OfType<UnionType>()) found[union] = union.Types;
        foreach (var parent in Types.Values.OfType<InterfaceType>())
        {
            found[parent] = [.. Types.Values.OfType<ObjectType>().Where(type => type.Interfaces.Contains(parent)).OrderBy(type => type.Name, StringComparer.Ordinal)];
        }

        return found.ToFrozenDictionary();
    }
}
