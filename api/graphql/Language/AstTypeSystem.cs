using System.Collections.Immutable;

namespace Regulatory.GraphQL.Language;

/// <summary>A definition of the type system: the schema, a type, a directive, or (<c>Extends</c>) an addition to one.</summary>
public abstract record TypeSystemDefinition(StringValue? Description, ImmutableArray<Directive> Directives, bool Extends, Location At)
    : Definition(At);

public sealed record SchemaDefinition(
    ImmutableArray<RootOperation> Operations, StringValue? Description, ImmutableArray<Directive> Directives, bool Extends, Location At)
    : TypeSystemDefinition(Description, Directives, Extends, At);

/// <summary><c>query: Query</c> in a schema definition.</summary>
public sealed record RootOperation(OperationKind Kind, NamedTypeReference Type, Location At) : Node(At);

public abstract record TypeDefinition(
    Name Name, StringValue? Description, ImmutableArray<Directive> Directives, bool Extends, Location At)
    : TypeSystemDefinition(Description, Directives, Extends, At);

public sealed record ScalarDefinition(
    Name Name, StringValue? Description, ImmutableArray<Directive> Directives, bool Extends, Location At)
    : TypeDefinition(Name, Description, Directives, Extends, At);

public sealed record ObjectDefinition(
    Name Name,
    ImmutableArray<NamedTypeReference> Interfaces,
    ImmutableArray<FieldDefinition> Fields,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    bool Extends,
    Location At) : TypeDefinition(Name, Description, Directives, Extends, At);

public sealed record InterfaceDefinition(
    Name Name,
    ImmutableArray<NamedTypeReference> Interfaces,
    ImmutableArray<FieldDefinition> Fields,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    bool Extends,
    Location At) : TypeDefinition(Name, Description, Directives, Extends, At);

public sealed record UnionDefinition(
    Name Name,
    ImmutableArray<NamedTypeReference> Members,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    bool Extends,
    Location At) : TypeDefinition(Name, Description, Directives, Extends, At);

public sealed record EnumDefinition(
    Name Name,
    ImmutableArray<EnumValueDefinition> Values,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    bool Extends,
    Location At) : TypeDefinition(Name, Description, Directives, Extends, At);

public sealed record InputObjectDefinition(
    Name Name,
    ImmutableArray<InputValueDefinition> Fields,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    bool Extends,
    Location At) : TypeDefinition(Name, Description, Directives, Extends, At);

public sealed record FieldDefinition(
    Name Name,
    ImmutableArray<InputValueDefinition> Arguments,
    TypeReference Type,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    Location At) : Node(At);

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed record InputValueDefinition(
    Name Name,
    TypeReference Type,
    Value? Default,
    StringValue? Description,
    ImmutableArray<Directive> Directives,
    Location At) : Node(At);

public sealed record EnumValueDefinition(
    Name Name, StringValue? Description, ImmutableArray<Directive> Directives, Location At) : Node(At);

public sealed record DirectiveDefinition(
    Name Name,
    ImmutableArray<InputValueDefinition> Arguments,
    bool Repeatable,
    ImmutableArray<Name> Locations,
    StringValue? Description,
    Location At) : TypeSystemDefinition(Description, [], Extends: false, At);
