using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Language;

/// <summary>Reads a document: operations, fragments and the schema language.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary. Recursive descent; every bracket is counted, because a stack
/// that overflows cannot be caught.
/// </remarks>
public sealed partial class Parser
{
    private readonly Lexer lexer;
    private readonly Limits limits;
    private Token token;
    private int depth;

    private Parser(string text, Limits? limits)
    {
        this.limits = limits ?? Limits.Default;
        lexer = new Lexer(new Source(text), this.limits);
        token = lexer.Next();
    }

    /// <exception cref="SyntaxException">The text is not a document, or beyond a limit.</exception>
    public static Document Parse(string text, Limits? limits = null)
    {
        var parser = new Parser(text, limits);
        var definitions = ImmutableArray.CreateBuilder<Definition>();
        do definitions.Add(parser.ParseDefinition());
        while (parser.token.Kind is not TokenKind.EndOfFile);
        return new Document(definitions.DrainToImmutable()) { TokenCount = parser.lexer.Count };
    }

    /// <summary>Reads one constant value, such as a default.</summary>
    /// <exception cref="SyntaxException">The text is not one value.</exception>
    public static Value ParseValue(string text, Limits? limits = null)
    {
        var parser = new Parser(text, limits);
        var value = parser.ParseValue(constant: true);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    /// <summary>Reads one type, such as <c>[ID!]!</c>.</summary>
    /// <exception cref="SyntaxException">The text is not one type.</exception>
    public static TypeReference ParseType(string text, Limits? limits = null)
    {
        var parser = new Parser(text, limits);
        var type = parser.ParseTypeReference();
        parser.Expect(TokenKind.EndOfFile);
        return type;
    }

    private bool AtDescription => token.Kind is TokenKind.String or TokenKind.BlockString;

    private Definition ParseDefinition()
    {
        if (token.Kind is TokenKind.BraceLeft) return ParseOperation(token.At, description: null);
        var start = token;
        var keyword = AtDescription ? lexer.Peek() : token;
        if (keyword.Kind is TokenKind.BraceLeft) throw Wrong(start, "Unexpected description, a shorthand query has none.");
        if (keyword.Kind is not TokenKind.Name) throw Unexpected(keyword);
        switch (keyword.Text)
        {
            case "query" or "mutation" or "subscription": return ParseOperation(start.At, ParseDescription());
            case "fragment": return ParseFragmentDefinition(start.At, ParseDescription());
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                return ParseTypeSystemDefinition(start.At, ParseDescription(), extends: false);
            case "extend" when !AtDescription:
                Advance();
                return ParseTypeSystemDefinition(start.At, description: null, extends: true);
            default:
                throw AtDescription ? Wrong(start, "Unexpected description, only definitions have one.") : Unexpected(keyword);
        }
    }

    private StringValue? ParseDescription() => AtDescription ? ParseString() : null;

    private StringValue ParseString()
    {
        var text = Take();
        return new StringValue(text.Text, text.Kind is TokenKind.BlockString, text.At);
    }

    private Name ParseName()
    {
        var name = Expect(TokenKind.Name);
        return new Name(name.Text, name.At);
    }

    private Token Take()
    {
        var taken = token;
        Advance();
        return taken;
    }

    private void Advance() => token = lexer.Next();

    private Token Expect(TokenKind kind) =>
        token.Kind == kind ? Take() : throw Wrong(token, $"Expected {Token.Describe(kind)}, found {token}.");

    private bool Skip(TokenKind kind)
    {
        if (token.Kind != kind) return false;
        Advance();
        return true;
    }

    private bool AtKeyword(string keyword) => token.Kind is TokenKind.Name && token.Text == keyword;

    private bool SkipKeyword(string keyword)
    {
        if (!AtKeyword(keyword)) return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword)) throw Wrong(token, $"Expected \"{keyword}\", found {token}.");
    }

    /// <summary>At least one item between two brackets.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<T> parse, TokenKind close)
    {
        Expect(open);
        Enter();
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(parse());
        while (!Skip(close));
        depth--;
        return items.DrainToImmutable();
    }

    /// <summary>Nothing at all, or at least one item between two brackets.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<T> parse, TokenKind close) =>
        token.Kind == open ? Many(open, parse, close) : [];

    /// <summary>Items with a sign between them, and perhaps before the first.</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Func<T> parse)
    {
        Skip(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(parse());
        while (Skip(delimiter));
        return items.DrainToImmutable();
    }

    private void Enter()
    {
        if (++depth > limits.Nesting)
        {
            throw new SyntaxException($"The document nests deeper than {limits.Nesting}.", token.At, ErrorCodes.NestingLimit);
        }
    }

    private static SyntaxException Unexpected(Token found) => Wrong(found, $"Unexpected {found}.");

    private static SyntaxException Wrong(Token found, string message) => new($"Syntax Error: {message}", found.At);
}
