using System.Collections.Immutable;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>A place in schema language where directives stand. The coordinate is the specification's: <c>Type.field(argument:)</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Coordinates</remarks>
internal sealed record SdlPlace(string Coordinate, DirectiveLocation Location, ImmutableArray<Directive> Directives)
{
    /// <summary>Every place of the definitions, those without directives included.</summary>
    public static IEnumerable<SdlPlace> Of(IEnumerable<TypeSystemDefinition> definitions) => definitions.SelectMany(Of);

    private static IEnumerable<SdlPlace> Of(TypeSystemDefinition definition) => definition switch
    {
        SchemaDefinition schema => [new("schema", DirectiveLocation.Schema, schema.Directives)],
        DirectiveDefinition directive => Arguments($"@{directive.Name}", directive.Arguments),
        ScalarDefinition scalar => [Whole(scalar, DirectiveLocation.Scalar)],
        ObjectDefinition type => Fields(type, type.Fields).Prepend(Whole(type, DirectiveLocation.Object)),
        InterfaceDefinition type => Fields(type, type.Fields).Prepend(Whole(type, DirectiveLocation.Interface)),
        UnionDefinition union => [Whole(union, DirectiveLocation.Union)],
        EnumDefinition named => named.Values
            .Select(value => new SdlPlace($"{named.Name}.{value.Name}", DirectiveLocation.EnumValue, value.Directives))
            .Prepend(Whole(named, DirectiveLocation.Enum)),
        InputObjectDefinition input => input.Fields
            .Select(field => new SdlPlace($"{input.Name}.{field.Name}", DirectiveLocation.InputFieldDefinition, field.Directives))
            .Prepend(Whole(input, DirectiveLocation.InputObject)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static SdlPlace Whole(TypeDefinition type, DirectiveLocation location) => new(type.Name.Value, location, type.Directives);

    private static IEnumerable<SdlPlace> Fields(TypeDefinition owner, ImmutableArray<FieldDefinition> fields) =>
        from field in fields
        let coordinate = $"{owner.Name}.{field.Name}"
        from place in Arguments(coordinate, field.Arguments).Prepend(new SdlPlace(coordinate, DirectiveLocation.FieldDefinition, field.Directives))
        select place;

    private static IEnumerable<SdlPlace> Arguments(string owner, ImmutableArray<InputValueDefinition> arguments) =>
        arguments.Select(argument => new SdlPlace($"{owner}({argument.Name}:)", DirectiveLocation.ArgumentDefinition, argument.Directives));
}
