namespace Regulatory.GraphQL.Types;

/// <summary>A type of the schema: a named type, a list of another, or another that is never null.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Types</remarks>
public abstract class GraphType
{
    /// <summary>The name inside all lists and exclamation marks.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without its exclamation mark.</summary>
    public virtual GraphType Nullable => this;

    /// <summary>Whether arguments, input fields and variables may have it.</summary>
    public virtual bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields may have it.</summary>
    public virtual bool IsOutput => Named is not InputObjectType;

    /// <summary>A list of this type.</summary>
    public ListType List() => new(this);
}

/// <summary>A list whose items have another type.</summary>
public sealed class ListType(GraphType of) : GraphType
{
    public GraphType Of { get; } = of;

    public override NamedType Named => Of.Named;

    /// <summary>This list, never null.</summary>
    public NonNullType NonNull() => new(this);

    public override string ToString() => $"[{Of}]";
}

/// <summary>A type whose values are never null.</summary>
public sealed class NonNullType : GraphType
{
    public NonNullType(GraphType of)
    {
        if (of is NonNullType) throw new SchemaException($"\"{of}\" is non-null already.");
        Of = of;
    }

    public GraphType Of { get; }

    public override NamedType Named => Of.Named;

    public override GraphType Nullable => Of;

    public override string ToString() => $"{Of}!";
}

/// <summary>A type with a name of its own.</summary>
public abstract class NamedType(string name) : GraphType
{
    private readonly Member member = new(name);

    public string Name => member.Name;

    public string? Description { get; init; }

    public override NamedType Named => this;

    /// <summary>Whether a selection of fields is made on it.</summary>
    public bool IsComposite => this is ObjectType or InterfaceType or UnionType;

    /// <summary>Whether an object type must be found at run time.</summary>
    public bool IsAbstract => this is InterfaceType or UnionType;

    /// <summary>Whether its values are leaves of a response.</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    /// <summary>This type, never null.</summary>
    public NonNullType NonNull() => new(this);

    /// <inheritdoc cref="SchemaMember.Attach{T}"/>
    public void Attach<T>(T feature)
        where T : class => member.Attach(feature);

    /// <inheritdoc cref="SchemaMember.Feature{T}"/>
    public T? Feature<T>()
        where T : class => member.Feature<T>();

    /// <summary>Reads fields and arguments that were handed in as functions, so that types may name each other.</summary>
    internal virtual void Settle()
    {
    }

    public override string ToString() => Name;

    private sealed class Member(string name) : SchemaMember(name);
}
