using System.Collections.Immutable;

namespace Regulatory.GraphQL.Language;

/// <summary>A piece of a parsed document. <c>At</c> is where its first token stands.</summary>
/// <remarks>Nodes are compared by reference wherever they are keys: two equal texts at two places are two nodes.</remarks>
public abstract record Node(Location At);

/// <summary>A name where it was written.</summary>
public sealed record Name(string Value, Location At) : Node(At)
{
    public override string ToString() => Value;
}

/// <summary>A whole document: operations, fragments and, in schema language, type system definitions.</summary>
public sealed record Document(ImmutableArray<Definition> Definitions) : Node(new Location(1, 1))
{
    /// <summary>How many tokens the document had, comments not counted.</summary>
    public int TokenCount { get; init; }
}

/// <summary>Anything that stands at the top of a document.</summary>
public abstract record Definition(Location At) : Node(At);

/// <summary>Operations and fragments: what may be executed.</summary>
public abstract record ExecutableDefinition(
    StringValue? Description, ImmutableArray<Directive> Directives, SelectionSet SelectionSet, Location At) : Definition(At);

public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>A query, mutation or subscription. <c>Name</c> is null for the anonymous operation.</summary>
public sealed record OperationDefinition(
    OperationKind Kind,
    Name? Name,
    ImmutableArray<VariableDefinition> Variables,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    SelectionSet SelectionSet,
    Location At) : ExecutableDefinition(Description, Directives, SelectionSet, At);

public sealed record FragmentDefinition(
    Name Name,
    NamedTypeReference TypeCondition,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    SelectionSet SelectionSet,
    Location At) : ExecutableDefinition(Description, Directives, SelectionSet, At);

public sealed record VariableDefinition(
    Variable Variable,
    TypeReference Type,
    Value? Default,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    Location At) : Node(At)
{
    public string Name => Variable.Name.Value;
}

public sealed record SelectionSet(ImmutableArray<Selection> Selections, Location At) : Node(At);

public abstract record Selection(ImmutableArray<Directive> Directives, Location At) : Node(At);

public sealed record Field(
    Name? Alias,
    Name Name,
    ImmutableArray<Argument> Arguments,
    ImmutableArray<Directive> Directives,
    SelectionSet? SelectionSet,
    Location At) : Selection(Directives, At)
{
    /// <summary>The key of this field in the response: its alias, else its name.</summary>
    public string ResponseKey => (Alias ?? Name).Value;
}

public sealed record FragmentSpread(Name Name, ImmutableArray<Directive> Directives, Location At) : Selection(Directives, At);

/// <summary>A fragment in place. Without a type condition it applies to the enclosing type.</summary>
public sealed record InlineFragment(
    NamedTypeReference? TypeCondition,
    ImmutableArray<Directive> Directives,
    SelectionSet SelectionSet,
    Location At) : Selection(Directives, At);

public sealed record Argument(Name Name, Value Value, Location At) : Node(At);

/// <summary>A directive as it is applied: <c>@include(if: $full)</c>.</summary>
public sealed record Directive(Name Name, ImmutableArray<Argument> Arguments, Location At) : Node(At);

/// <summary>A type as it is written: a name, a list of, or never null.</summary>
public abstract record TypeReference(Location At) : Node(At)
{
    /// <summary>The name inside all lists and exclamation marks.</summary>
    public NamedTypeReference Named => this switch
    {
        NamedTypeReference named => named,
        ListTypeReference list => list.Of.Named,
        NonNullTypeReference nonNull => nonNull.Of.Named,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

public sealed record NamedTypeReference(Name Name, Location At) : TypeReference(At)
{
    public override string ToString() => Name.Value;
}

public sealed record ListTypeReference(TypeReference Of, Location At) : TypeReference(At)
{
    public override string ToString() => $"[{Of}]";
}

public sealed record NonNullTypeReference(TypeReference Of, Location At) : TypeReference(At)
{
    public override string ToString() => $"{Of}!";
}
