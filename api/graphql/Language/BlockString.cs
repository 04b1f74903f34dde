using System.Text;

namespace Regulatory.GraphQL.Language;

/// <summary>Strings in triple quotes: reading their meaning and writing them again.</summary>
/// <remarks>https://spec.graphql.org/September2025/#BlockStringValue()</remarks>
internal static class BlockString
{
    /// <summary>Above this many characters a text of one line is set on a line of its own.</summary>
    private const int LongLine = 70;

    /// <summary>The meaning of the raw lines: common indentation and blank lines at both ends taken away.</summary>
    public static string Dedent(List<string> lines)
    {
        int common = int.MaxValue, first = -1, last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = Indent(lines[i]);
            if (indent == lines[i].Length) continue;
            if (first < 0) first = i;
            last = i;
            if (i > 0) common = Math.Min(common, indent);
        }

        var text = new StringBuilder();
        for (var i = Math.Max(first, 0); i <= last; i++)
        {
            if (i > first) text.Append('\n');
            text.Append(i == 0 ? lines[i] : lines[i][Math.Min(common, lines[i].Length)..]);
        }

        return text.ToString();
    }

    /// <summary>Whether reading the block string again gives the same text.</summary>
    public static bool CanHold(string text)
    {
        if (text.Length == 0) return true;
        bool emptyLine = true, indented = false, allIndented = true, laterLine = false;
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '\n':
                    if (emptyLine && !laterLine) return false;
                    (laterLine, emptyLine, indented) = (true, true, false);
                    break;
                case '\t' or ' ':
                    indented |= emptyLine;
                    break;
                case < ' ':
                    return false;
                default:
                    allIndented &= indented;
                    emptyLine = false;
                    break;
            }
        }

        return !emptyLine && !(allIndented && laterLine);
    }

    /// <summary>The text in triple quotes, on lines of its own where that reads better or is needed.</summary>
    public static string Print(string text)
    {
        var escaped = text.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.ReplaceLineEndings("\n").Split('\n');
        var single = lines.Length == 1;
        var indentedBelow = !single && lines.Skip(1).All(line => line.Length == 0 || line[0] is ' ' or '\t');
        var quotesAtEnd = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var closeBelow = (text.EndsWith('"') && !quotesAtEnd) || text.EndsWith('\\');
        var spread = !single || text.Length > LongLine || closeBelow || indentedBelow || quotesAtEnd;
        var startsWithSpace = single && text.Length > 0 && text[0] is (' ' or '\t');

        var printed = new StringBuilder("\"\"\"");
        if ((spread && !startsWithSpace) || indentedBelow) printed.Append('\n');
        printed.Append(escaped);
        if (spread || closeBelow) printed.Append('\n');
        return printed.Append("\"\"\"").ToString();
    }

    private static int Indent(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is (' ' or '\t')) i++;
        return i;
    }
}
