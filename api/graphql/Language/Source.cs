namespace Regulatory.GraphQL.Language;

/// <summary>Where a token starts: line and column, both counted from 1; the column counts UTF-16 code units.</summary>
/// <remarks>Lines end at LF, CR LF or CR, as the specification's <c>LineTerminator</c> does.</remarks>
public readonly record struct Location(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}

/// <summary>The text of one document as it was sent.</summary>
public sealed record Source(string Body)
{
    /// <summary>The line and column of a character counted from 0. An offset past the end is the place after the last character.</summary>
    public Location LocationOf(int offset)
    {
        int line = 1, lineStart = 0;
        var end = Math.Min(offset, Body.Length);
        for (var i = 0; i < end; i++)
        {
            if (Body[i] == '\r' && i + 1 < Body.Length && Body[i + 1] == '\n')
            {
                if (++i >= end) break;
            }
            else if (Body[i] is not ('\n' or '\r'))
            {
                continue;
            }

            line++;
            lineStart = i + 1;
        }

        return new Location(line, offset - lineStart + 1);
    }
}
