using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Language;

/// <summary>Cuts a document into tokens; white space, commas and comments fall away.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Source-Text.Lexical-Tokens</remarks>
internal sealed partial class Lexer(Source source, Limits limits)
{
    private readonly string body = source.Body;
    private int position;
    private int line = 1;
    private int lineStart;

    /// <summary>How many tokens were read, the end of the file not counted.</summary>
    public int Count { get; private set; }

    /// <exception cref="SyntaxException">No token starts here, or there are too many.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (position >= body.Length) return new Token(TokenKind.EndOfFile, body.Length, body.Length, Here(body.Length), string.Empty);
        if (++Count > limits.Tokens)
        {
            throw new SyntaxException($"The document has more than {limits.Tokens} tokens.", Here(position), ErrorCodes.TokenLimit);
        }

        var letter = body[position];
        return letter switch
        {
            '!' => Punctuation(TokenKind.Bang),
            '$' => Punctuation(TokenKind.Dollar),
            '&' => Punctuation(TokenKind.Ampersand),
            '(' => Punctuation(TokenKind.ParenLeft),
            ')' => Punctuation(TokenKind.ParenRight),
            ':' => Punctuation(TokenKind.Colon),
            '=' => Punctuation(TokenKind.EqualsSign),
            '@' => Punctuation(TokenKind.At),
            '[' => Punctuation(TokenKind.BracketLeft),
            ']' => Punctuation(TokenKind.BracketRight),
            '{' => Punctuation(TokenKind.BraceLeft),
            '|' => Punctuation(TokenKind.Pipe),
            '}' => Punctuation(TokenKind.BraceRight),
            '.' when At(position + 1) == '.' && At(position + 2) == '.' => Punctuation(TokenKind.Spread, 3),
            '"' when At(position + 1) == '"' && At(position + 2) == '"' => ReadBlockString(),
            '"' => ReadString(),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ when IsNameStart(letter) => ReadName(),
            _ => throw Wrong(position, $"Unexpected character: {Shown(position)}."),
        };
    }

    /// <summary>The token after the current one, which stays to be read.</summary>
    public Token Peek()
    {
        var (savedPosition, savedLine, savedLineStart, savedCount) = (position, line, lineStart, Count);
        var token = Next();
        (position, line, lineStart, Count) = (savedPosition, savedLine, savedLineStart, savedCount);
        return token;
    }

    private static bool IsNameStart(char letter) => char.IsAsciiLetter(letter) || letter == '_';

    private void SkipIgnored()
    {
        while (position < body.Length)
        {
            switch (body[position])
            {
                case '\uFEFF' or '\t' or ' ' or ',':
                    position++;
                    break;
                case '\r' when At(position + 1) == '\n':
                    NewLine(2);
                    break;
                case '\n' or '\r':
                    NewLine(1);
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        while (position < body.Length && body[position] is not ('\n' or '\r') && ScalarLength(position) is > 0 and var length) position += length;
    }

    private void NewLine(int length)
    {
        position += length;
        line++;
        lineStart = position;
    }

    private Token Punctuation(TokenKind kind, int length = 1)
    {
        var start = position;
        position += length;
        return new Token(kind, start, position, Here(start), string.Empty);
    }

    private Token ReadName()
    {
        var start = position++;
        while (position < body.Length && (IsNameStart(body[position]) || char.IsAsciiDigit(body[position]))) position++;
        return new Token(TokenKind.Name, start, position, Here(start), body[start..position]);
    }

    private Token ReadNumber()
    {
        var start = position;
        var isFloat = false;
        if (body[position] == '-') position++;
        if (At(position) == '0')
        {
            position++;
            if (char.IsAsciiDigit(At(position))) throw Wrong(position, $"Invalid number, unexpected digit after 0: {Shown(position)}.");
        }
        else
        {
            SkipDigits();
        }

        if (At(position) == '.')
        {
            isFloat = true;
            position++;
            SkipDigits();
        }

        if (At(position) is 'e' or 'E')
        {
            isFloat = true;
            position++;
            if (At(position) is '+' or '-') position++;
            SkipDigits();
        }

        if (At(position) == '.' || IsNameStart(At(position))) throw Wrong(position, $"Invalid number, expected digit but got: {Shown(position)}.");
        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, start, position, Here(start), body[start..position]);
    }

    private void SkipDigits()
    {
        if (!char.IsAsciiDigit(At(position))) throw Wrong(position, $"Invalid number, expected digit but got: {Shown(position)}.");
        while (char.IsAsciiDigit(At(position))) position++;
    }

    private char At(int index) => index < body.Length ? body[index] : '\0';

    private Location Here(int start) => new(line, start - lineStart + 1);

    /// <summary>How many code units the character here has: 0 for half a surrogate pair.</summary>
    private int ScalarLength(int index) =>
        !char.IsSurrogate(body[index]) ? 1 : char.IsHighSurrogate(body[index]) && char.IsLowSurrogate(At(index + 1)) ? 2 : 0;

    private string Shown(int index)
    {
        if (index >= body.Length) return Token.Describe(TokenKind.EndOfFile);
        var letter = body[index];
        return letter is >= ' ' and <= '~' ? letter == '"' ? "'\"'" : $"\"{letter}\""
            : $"U+{(ScalarLength(index) == 2 ? char.ConvertToUtf32(letter, body[index + 1]) : letter):X4}";
    }

    private SyntaxException Wrong(int offset, string message) => new($"Syntax Error: {message}", source.LocationOf(offset));
}
