using System.Text;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Language;

/// <summary>Strings: escapes, surrogate pairs, block strings.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-String-Value</remarks>
internal sealed partial class Lexer
{
    private const int LongestUnicodeEscape = 8;

    private Token ReadString()
    {
        var start = position;
        var chunk = ++position;
        StringBuilder? text = null;
        while (position < body.Length)
        {
            CheckLength(start);
            switch (body[position])
            {
                case '"':
                    var value = text is null ? body[chunk..position] : text.Append(body, chunk, position - chunk).ToString();
                    position++;
                    return new Token(TokenKind.String, start, position, Here(start), value);
                case '\\':
                    (text ??= new StringBuilder()).Append(body, chunk, position - chunk);
                    ReadEscape(text);
                    chunk = position;
                    break;
                case '\n' or '\r':
                    throw Wrong(position, "Unterminated string.");
                default:
                    SkipScalar();
                    break;
            }
        }

        throw Wrong(position, "Unterminated string.");
    }

    private Token ReadBlockString()
    {
        var start = position;
        var at = Here(start);
        position += 3;
        var chunk = position;
        var current = new StringBuilder();
        var lines = new List<string>();
        var (lastLineStart, lineBreaks) = (lineStart, 0);
        while (position < body.Length)
        {
            CheckLength(start);
            if (Quotes(position))
            {
                lines.Add(current.Append(body, chunk, position - chunk).ToString());
                position += 3;
                line += lineBreaks;
                lineStart = lastLineStart;
                return new Token(TokenKind.BlockString, start, position, at, BlockString.Dedent(lines));
            }

            if (body[position] == '\\' && Quotes(position + 1))
            {
                current.Append(body, chunk, position - chunk);
                chunk = position + 1;
                position += 4;
            }
            else if (body[position] is '\n' or '\r')
            {
                lines.Add(current.Append(body, chunk, position - chunk).ToString());
                current.Clear();
                position += body[position] == '\r' && At(position + 1) == '\n' ? 2 : 1;
                chunk = lastLineStart = position;
                lineBreaks++;
            }
            else
            {
                SkipScalar();
            }
        }

        throw Wrong(position, "Unterminated string.");
    }

    private bool Quotes(int index) => At(index) == '"' && At(index + 1) == '"' && At(index + 2) == '"';

    private void SkipScalar()
    {
        var length = ScalarLength(position);
        if (length == 0) throw Wrong(position, $"Invalid character within String: {Shown(position)}.");
        position += length;
    }

    private void CheckLength(int start)
    {
        if (position - start > limits.StringLength)
        {
            throw new SyntaxException($"A string has more than {limits.StringLength} characters.", source.LocationOf(start), ErrorCodes.StringLimit);
        }
    }

    private void ReadEscape(StringBuilder text)
    {
        switch (At(position + 1))
        {
            case '"': text.Append('"'); break;
            case '\\': text.Append('\\'); break;
            case '/': text.Append('/'); break;
            case 'b': text.Append('\b'); break;
            case 'f': text.Append('\f'); break;
            case 'n': text.Append('\n'); break;
            case 'r': text.Append('\r'); break;
            case 't': text.Append('\t'); break;
            case 'u' when At(position + 2) == '{': ReadBracedUnicode(text); return;
            case 'u': ReadFixedUnicode(text); return;
            default: throw Wrong(position, $"Invalid character escape sequence: \"\\{At(position + 1)}\".");
        }

        position += 2;
    }

    /// <summary><c>\u{1F600}</c>: any scalar value.</summary>
    private void ReadBracedUnicode(StringBuilder text)
    {
        long point = 0;
        for (var i = position + 3; i <= position + 3 + LongestUnicodeEscape; i++)
        {
            if (At(i) == '}' && i > position + 3 && point <= int.MaxValue && Rune.IsValid((int)point))
            {
                text.Append(new Rune((int)point));
                position = i + 1;
                return;
            }

            if (!char.IsAsciiHexDigit(At(i))) break;
            point = (point * 16) + Hex(At(i));
        }

        throw Wrong(position, "Invalid Unicode escape sequence.");
    }

    /// <summary><c>\u4E2D</c>, or two of them for a surrogate pair.</summary>
    private void ReadFixedUnicode(StringBuilder text)
    {
        var first = FourDigits(position + 2);
        if (first is >= 0 && !char.IsSurrogate((char)first))
        {
            text.Append((char)first);
            position += 6;
            return;
        }

        if (first >= 0 && char.IsHighSurrogate((char)first) && At(position + 6) == '\\' && At(position + 7) == 'u')
        {
            var second = FourDigits(position + 8);
            if (second >= 0 && char.IsLowSurrogate((char)second))
            {
                text.Append((char)first).Append((char)second);
                position += 12;
                return;
            }
        }

        throw Wrong(position, "Invalid Unicode escape sequence.");
    }

    /// <summary>The value of four hexadecimal digits, or −1.</summary>
    private int FourDigits(int index)
    {
        var value = 0;
        for (var i = index; i < index + 4; i++)
        {
            if (!char.IsAsciiHexDigit(At(i))) return -1;
            value = (value * 16) + Hex(At(i));
        }

        return value;
    }

    private static int Hex(char digit) => digit <= '9' ? digit - '0' : (digit | ' ') - 'a' + 10;
}
