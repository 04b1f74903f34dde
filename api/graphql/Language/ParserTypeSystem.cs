using System.Collections.Immutable;

namespace Regulatory.GraphQL.Language;

/// <summary>The schema language, extensions included.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System</remarks>
public sealed partial class Parser
{
    private TypeSystemDefinition ParseTypeSystemDefinition(Location at, StringValue? description, bool extends)
    {
        var keyword = token;
        switch (token.Kind is TokenKind.Name ? token.Text : string.Empty)
        {
            case "schema": return ParseSchema(at, description, extends);
            case "scalar": return ParseScalar(at, description, extends);
            case "type": return ParseObjectType(at, description, extends);
            case "interface": return ParseInterface(at, description, extends);
            case "union": return ParseUnion(at, description, extends);
            case "enum": return ParseEnum(at, description, extends);
            case "input": return ParseInput(at, description, extends);
            case "directive" when !extends: return ParseDirectiveDefinition(at, description);
            default: throw Unexpected(keyword);
        }
    }

    private SchemaDefinition ParseSchema(Location at, StringValue? description, bool extends)
    {
        Advance();
        var directives = ParseDirectives(constant: true);
        var operations = extends
            ? OptionalMany(TokenKind.BraceLeft, ParseRootOperation, TokenKind.BraceRight)
            : Many(TokenKind.BraceLeft, ParseRootOperation, TokenKind.BraceRight);
        return Adding(new SchemaDefinition(operations, description, directives, extends, at), !operations.IsEmpty);
    }

    private RootOperation ParseRootOperation()
    {
        var at = token.At;
        var kind = ParseOperationKind();
        Expect(TokenKind.Colon);
        return new RootOperation(kind, ParseNamedType(), at);
    }

    private ScalarDefinition ParseScalar(Location at, StringValue? description, bool extends)
    {
        Advance();
        return Adding(new ScalarDefinition(ParseName(), description, ParseDirectives(constant: true), extends, at), false);
    }

    private ObjectDefinition ParseObjectType(Location at, StringValue? description, bool extends)
    {
        Advance();
        var (name, interfaces, directives, fields) = (ParseName(), ParseImplements(), ParseDirectives(constant: true), ParseFields());
        return Adding(
            new ObjectDefinition(name, interfaces, fields, description, directives, extends, at), !interfaces.IsEmpty || !fields.IsEmpty);
    }

    private InterfaceDefinition ParseInterface(Location at, StringValue? description, bool extends)
    {
        Advance();
        var (name, interfaces, directives, fields) = (ParseName(), ParseImplements(), ParseDirectives(constant: true), ParseFields());
        return Adding(
            new InterfaceDefinition(name, interfaces, fields, description, directives, extends, at), !interfaces.IsEmpty || !fields.IsEmpty);
    }

    private UnionDefinition ParseUnion(Location at, StringValue? description, bool extends)
    {
        Advance();
        var (name, directives) = (ParseName(), ParseDirectives(constant: true));
        ImmutableArray<NamedTypeReference> members = Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, ParseNamedType) : [];
        return Adding(new UnionDefinition(name, members, description, directives, extends, at), !members.IsEmpty);
    }

    private EnumDefinition ParseEnum(Location at, StringValue? description, bool extends)
    {
        Advance();
        var (name, directives) = (ParseName(), ParseDirectives(constant: true));
        var values = OptionalMany(TokenKind.BraceLeft, ParseEnumValue, TokenKind.BraceRight);
        return Adding(new EnumDefinition(name, values, description, directives, extends, at), !values.IsEmpty);
    }

    private InputObjectDefinition ParseInput(Location at, StringValue? description, bool extends)
    {
        Advance();
        var (name, directives) = (ParseName(), ParseDirectives(constant: true));
        var fields = OptionalMany(TokenKind.BraceLeft, ParseInputValue, TokenKind.BraceRight);
        return Adding(new InputObjectDefinition(name, fields, description, directives, extends, at), !fields.IsEmpty);
    }

    private DirectiveDefinition ParseDirectiveDefinition(Location at, StringValue? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.ParenLeft, ParseInputValue, TokenKind.ParenRight);
        var repeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinition(name, arguments, repeatable, Delimited(TokenKind.Pipe, ParseLocation), description, at);
    }

    private Name ParseLocation()
    {
        var found = token;
        var name = ParseName();
        return Types.DirectiveLocations.Of(name.Value) is null ? throw Unexpected(found) : name;
    }

    private ImmutableArray<NamedTypeReference> ParseImplements() =>
        SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, ParseNamedType) : [];

    private ImmutableArray<FieldDefinition> ParseFields() => OptionalMany(TokenKind.BraceLeft, ParseFieldDefinition, TokenKind.BraceRight);

    private FieldDefinition ParseFieldDefinition()
    {
        var at = token.At;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.ParenLeft, ParseInputValue, TokenKind.ParenRight);
        Expect(TokenKind.Colon);
        return new FieldDefinition(name, arguments, ParseTypeReference(), description, ParseDirectives(constant: true), at);
    }

    private InputValueDefinition ParseInputValue()
    {
        var at = token.At;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var initial = Skip(TokenKind.EqualsSign) ? ParseValue(constant: true) : null;
        return new InputValueDefinition(name, type, initial, description, ParseDirectives(constant: true), at);
    }

    private EnumValueDefinition ParseEnumValue()
    {
        var at = token.At;
        var description = ParseDescription();
        if (AtKeyword("true") || AtKeyword("false") || AtKeyword("null")) throw Wrong(token, $"{token} is reserved and no enum value.");
        return new EnumValueDefinition(ParseName(), description, ParseDirectives(constant: true), at);
    }

    /// <summary>An extension must add something.</summary>
    private T Adding<T>(T definition, bool addsMembers)
        where T : TypeSystemDefinition =>
        definition.Extends && !addsMembers && definition.Directives.IsEmpty ? throw Unexpected(token) : definition;
}
