using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Regulatory.GraphQL.Types;

/// <summary>A type with fields: an object or an interface. Fields and interfaces are functions, so that types may name each other.</summary>
public abstract class FieldsType(string name, Func<IEnumerable<OutputField>> fields, Func<IEnumerable<InterfaceType>>? interfaces)
    : NamedType(name)
{
    private ImmutableArray<OutputField> settledFields;
    private ImmutableArray<InterfaceType> settledInterfaces;
    private FrozenDictionary<string, OutputField>? byName;

    /// <summary>In the order in which they were declared.</summary>
    public ImmutableArray<OutputField> Fields
    {
        get
        {
            Settle();
            return settledFields;
        }
    }

    /// <summary>The interfaces it declares to implement.</summary>
    public ImmutableArray<InterfaceType> Interfaces
    {
        get
        {
            Settle();
            return settledInterfaces;
        }
    }

    public OutputField? Field(string name)
    {
        Settle();
        return byName!.GetValueOrDefault(name);
    }

    internal override void Settle()
    {
        if (byName is not null) return;
        settledInterfaces = [.. interfaces?.Invoke() ?? []];
        settledFields = [.. fields()];
        byName = Members.ByName(settledFields, $"type \"{Name}\"");
    }
}

/// <summary>A type whose values have the fields named here.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects</remarks>
public sealed class ObjectType(string name, Func<IEnumerable<OutputField>> fields, Func<IEnumerable<InterfaceType>>? interfaces = null)
    : FieldsType(name, fields, interfaces)
{
    /// <summary>Whether a value is of this type, asked when an interface or union has no <c>ResolveType</c>.</summary>
    public Func<object, bool>? IsTypeOf { get; init; }
}

/// <summary>Fields that several object types share.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Interfaces</remarks>
public sealed class InterfaceType(string name, Func<IEnumerable<OutputField>> fields, Func<IEnumerable<InterfaceType>>? interfaces = null)
    : FieldsType(name, fields, interfaces)
{
    /// <summary>The name of a value's object type.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}

/// <summary>One of several object types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Unions</remarks>
public sealed class UnionType(string name, Func<IEnumerable<ObjectType>> members) : NamedType(name)
{
    private ImmutableArray<ObjectType> settled;

    /// <summary>In the order in which they were declared.</summary>
    public ImmutableArray<ObjectType> Types
    {
        get
        {
            Settle();
            return settled;
        }
    }

    /// <summary>The name of a value's object type.</summary>
    public Func<object, string?>? ResolveType { get; init; }

    internal override void Settle()
    {
        if (settled.IsDefault) settled = [.. members()];
    }
}
