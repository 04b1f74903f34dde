using System.Collections.Immutable;

namespace Regulatory.GraphQL.Language;

/// <summary>Operations, fragments, values and types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
public sealed partial class Parser
{
    private OperationDefinition ParseOperation(Location at, StringValue? description)
    {
        if (token.Kind is TokenKind.BraceLeft)
        {
            return new OperationDefinition(OperationKind.Query, null, [], null, [], ParseSelectionSet(), at);
        }

        var kind = ParseOperationKind();
        var name = token.Kind is TokenKind.Name ? ParseName() : null;
        var variables = OptionalMany(TokenKind.ParenLeft, ParseVariableDefinition, TokenKind.ParenRight);
        var directives = ParseDirectives(constant: false);
        return new OperationDefinition(kind, name, variables, description, directives, ParseSelectionSet(), at);
    }

    private OperationKind ParseOperationKind()
    {
        var keyword = Expect(TokenKind.Name);
        return keyword.Text switch
        {
            "query" => OperationKind.Query,
            "mutation" => OperationKind.Mutation,
            "subscription" => OperationKind.Subscription,
            _ => throw Unexpected(keyword),
        };
    }

    private VariableDefinition ParseVariableDefinition()
    {
        var at = token.At;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var initial = Skip(TokenKind.EqualsSign) ? ParseValue(constant: true) : null;
        return new VariableDefinition(variable, type, initial, description, ParseDirectives(constant: true), at);
    }

    private Variable ParseVariable()
    {
        var at = Expect(TokenKind.Dollar).At;
        return new Variable(ParseName(), at);
    }

    private SelectionSet ParseSelectionSet()
    {
        var at = token.At;
        return new SelectionSet(Many(TokenKind.BraceLeft, ParseSelection, TokenKind.BraceRight), at);
    }

    private Selection ParseSelection() => token.Kind is TokenKind.Spread ? ParseFragment() : ParseField();

    private Field ParseField()
    {
        var at = token.At;
        var name = ParseName();
        Name? alias = null;
        if (Skip(TokenKind.Colon)) (alias, name) = (name, ParseName());
        var arguments = ParseArguments(constant: false);
        var directives = ParseDirectives(constant: false);
        return new Field(alias, name, arguments, directives, token.Kind is TokenKind.BraceLeft ? ParseSelectionSet() : null, at);
    }

    private Selection ParseFragment()
    {
        var at = Expect(TokenKind.Spread).At;
        var conditioned = SkipKeyword("on");
        if (!conditioned && token.Kind is TokenKind.Name) return new FragmentSpread(ParseFragmentName(), ParseDirectives(constant: false), at);
        var condition = conditioned ? ParseNamedType() : null;
        var directives = ParseDirectives(constant: false);
        return new InlineFragment(condition, directives, ParseSelectionSet(), at);
    }

    private FragmentDefinition ParseFragmentDefinition(Location at, StringValue? description)
    {
        ExpectKeyword("fragment");
        var name = ParseFragmentName();
        ExpectKeyword("on");
        var condition = ParseNamedType();
        var directives = ParseDirectives(constant: false);
        return new FragmentDefinition(name, condition, description, directives, ParseSelectionSet(), at);
    }

    private Name ParseFragmentName() => AtKeyword("on") ? throw Unexpected(token) : ParseName();

    private ImmutableArray<Argument> ParseArguments(bool constant) =>
        OptionalMany<Argument>(TokenKind.ParenLeft, constant ? ParseConstantArgument : ParseArgument, TokenKind.ParenRight);

    private Argument ParseArgument() => ParseArgument(constant: false);

    private Argument ParseConstantArgument() => ParseArgument(constant: true);

    private Argument ParseArgument(bool constant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new Argument(name, ParseValue(constant), name.At);
    }

    private ImmutableArray<Directive> ParseDirectives(bool constant)
    {
        if (token.Kind is not TokenKind.At) return [];
        var directives = ImmutableArray.CreateBuilder<Directive>();
        while (token.Kind is TokenKind.At)
        {
            var at = Take().At;
            directives.Add(new Directive(ParseName(), ParseArguments(constant), at));
        }

        return directives.DrainToImmutable();
    }

    private TypeReference ParseTypeReference()
    {
        var at = token.At;
        TypeReference type;
        if (Skip(TokenKind.BracketLeft))
        {
            Enter();
            type = new ListTypeReference(ParseTypeReference(), at);
            Expect(TokenKind.BracketRight);
            depth--;
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeReference(type, at) : type;
    }

    private NamedTypeReference ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeReference(name, name.At);
    }

    private Value ParseValue(bool constant)
    {
        var start = token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft: return new ListValue(ParseItems(TokenKind.BracketRight, constant, ParseValue), start.At);
            case TokenKind.BraceLeft: return new ObjectValue(ParseItems(TokenKind.BraceRight, constant, ParseObjectField), start.At);
            case TokenKind.Int: Advance(); return new IntValue(start.Text, start.At);
            case TokenKind.Float: Advance(); return new FloatValue(start.Text, start.At);
            case TokenKind.String or TokenKind.BlockString: return ParseString();
            case TokenKind.Dollar when constant: throw Wrong(start, "Unexpected variable in a constant value.");
            case TokenKind.Dollar: return ParseVariable();
            case TokenKind.Name:
                Advance();
                return start.Text switch
                {
                    "true" or "false" => new BooleanValue(start.Text == "true", start.At),
                    "null" => new NullValue(start.At),
                    _ => new EnumValue(start.Text, start.At),
                };
            default: throw Unexpected(start);
        }
    }

    /// <summary>Any number of items, none included, up to the closing bracket.</summary>
    private ImmutableArray<T> ParseItems<T>(TokenKind close, bool constant, Func<bool, T> parse)
    {
        Advance();
        Enter();
        var items = ImmutableArray.CreateBuilder<T>();
        while (!Skip(close)) items.Add(parse(constant));
        depth--;
        return items.DrainToImmutable();
    }

    private ObjectField ParseObjectField(bool constant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectField(name, ParseValue(constant), name.At);
    }
}
