using System.Collections.Immutable;
using System.Text;
using Regulatory.Domain.Publicity;

namespace Regulatory.Integration.Publicity;

/// <summary>Publications as rows under national column names, as objects or as a file for spreadsheets.</summary>
public static class PublicationTable
{
    /// <summary>What opens a formula in a spreadsheet when a cell begins with it, in ASCII or full width.</summary>
    private const string OpensFormula = "=+-@\t\r\n＝＋－＠";

    /// <summary>One publication by column name: the standard's columns, and the older ones. What it does not have is absent.</summary>
    public static (IReadOnlyDictionary<string, string> Standard, IReadOnlyDictionary<string, string> Legacy) Row(PublicationRecord record)
    {
        var (standard, legacy) = NationalColumns.Of(record.Kind);
        return (Values(standard, record), Values(legacy, record));
    }

    /// <summary>
    /// A CSV file (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read it as it is: a line of column names, then a line a
    /// publication. No cell is a formula: one that would open one has an apostrophe before it.
    /// </summary>
    public static byte[] Csv(PublicationKind kind, IEnumerable<PublicationRecord> records)
    {
        var (standard, legacy) = NationalColumns.Of(kind);
        return Csv([.. standard.AddRange(legacy)], records);
    }

    private static byte[] Csv(ImmutableArray<NationalColumn> columns, IEnumerable<PublicationRecord> records) =>
        Csv(columns.Select(column => column.Name), records.Select(record => columns.Select(column => column.Value(record))));

    /// <summary>A CSV file of any table, in the same way.</summary>
    public static byte[] Csv(IEnumerable<string> header, IEnumerable<IEnumerable<string?>> lines)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, header);
        foreach (var line in lines) Line(text, line);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string? value) => value switch
    {
        null or "" => "",
        _ => $"\"{(IsFormula(value) ? "'" : "")}{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
    };

    private static bool IsFormula(string value) =>
        OpensFormula.Contains(value[0], StringComparison.Ordinal)
        || (value.TrimStart() is [var first, ..] && OpensFormula.Contains(first, StringComparison.Ordinal));

    private static Dictionary<string, string> Values(ImmutableArray<NationalColumn> columns, PublicationRecord record)
    {
        var values = new Dictionary<string, string>();
        foreach (var column in columns)
            if (column.Value(record) is { } value) values.Add(column.Name, value);
        return values;
    }
}
