using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Regulatory.Ledger.Codec;

namespace Regulatory.Projections;

/// <summary>Everything the engine and the query side know of one read model; made once from its record.</summary>
public sealed class ReadModelShape
{
    private ReadModelShape(Type row, ReadModelAttribute model, ImmutableArray<ColumnShape> columns, string? comment)
    {
        (Row, Name, Version, Columns, Comment) = (row, model.Name, model.Version, columns, comment);
        Key = columns.Single(column => column.IsKey);
        HasHistory = row.IsDefined(typeof(HistoryAttribute), inherit: false);
        Validity = row.GetCustomAttribute<ValidityAttribute>() is { } valid ? new(Day(valid.From)!, Day(valid.Until), Day(valid.Before)) : null;
        Open = row.GetCustomAttribute<OpenAttribute>();
        ReadableBy = row.GetCustomAttribute<ReadableByAttribute>();
        ColumnList = string.Join(", ", columns.Select(column => column.Quoted));
        Fingerprint = Digest(HasHistory ? "states that ended" : $"{HasHistory}");
        EarlierFingerprint = Digest($"{HasHistory}");
        Cells = RowCells.Of(row, columns);
        Evolution = Evolution.Of(row, Key);

        string Digest(string history) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
            '\n', columns.Select(column => $"{column.Name} {column.Cell.SqlType} {column.IsNullable} {column.IsKey}").Append(history)))));
    }

    /// <summary>The record.</summary>
    public Type Row { get; }

    /// <summary>snake_case; the view <c>read.name</c> is what queries read.</summary>
    public string Name { get; }

    public int Version { get; }

    /// <summary>In the order of the record.</summary>
    public ImmutableArray<ColumnShape> Columns { get; }

    public ColumnShape Key { get; }

    /// <summary>Earlier states are kept in the view <c>read.name_history</c>.</summary>
    public bool HasHistory { get; }

    /// <summary>Which columns say on what days a row is in legal force; null where none do.</summary>
    public (ColumnShape From, ColumnShape? Until, ColumnShape? Before)? Validity { get; }

    /// <summary>Public by law, or null.</summary>
    public OpenAttribute? Open { get; }

    /// <summary>Who may read it, when it is not public.</summary>
    public ReadableByAttribute? ReadableBy { get; }

    public string? Comment { get; }

    /// <summary>The division that the row belongs to first; null for a model without any.</summary>
    public ColumnShape? Jurisdiction => Jurisdictions.FirstOrDefault();

    /// <summary>Every division that the row concerns: each of them sees it.</summary>
    public ImmutableArray<ColumnShape> Jurisdictions => [.. Columns.Where(column => column.IsJurisdiction)];

    /// <summary>Every party that the row is about: each of them sees it.</summary>
    public ImmutableArray<ColumnShape> Parties => [.. Columns.Where(column => column.IsParty)];

    /// <summary>Qualified name of the view that always shows the serving build.</summary>
    public string View => $"read.{Name}";

    /// <summary>The view of every state, with <c>from_position</c> and <c>until_position</c> (exclusive; null while it holds).</summary>
    public string? HistoryView => HasHistory ? $"read.{Name}_history" : null;

    /// <summary>Digest of the columns: another digest under the same version is a mistake that the engine refuses.</summary>
    public string Fingerprint { get; }

    /// <summary>The digest of the same columns with a history that also held what still holds: such a build is made anew.</summary>
    internal string EarlierFingerprint { get; }

    internal string ColumnList { get; }

    internal RowCells Cells { get; }

    internal Evolution Evolution { get; }

    private ColumnShape? Day(string? property) => property is null ? null
        : Columns.SingleOrDefault(column => column.Property.Name == property && column.ValueType == typeof(NodaTime.LocalDate))
            ?? throw new InvalidOperationException($"{Row.Name}: its validity names {property}, which is no day.");

    /// <exception cref="InvalidOperationException">The record is not a read model, names a validity that it lacks, has no single key, or no Evolve.</exception>
    public static ReadModelShape Of(Type row, FactCodec codec)
    {
        var model = row.GetCustomAttribute<ReadModelAttribute>()
            ?? throw new InvalidOperationException($"{row.Name} has no [ReadModel].");
        var comments = XmlComments.Of(row.Assembly);
        var columns = row.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.CanWrite && property.GetMethod!.GetParameters().Length == 0)
            .Select(property => new ColumnShape(
                property, ColumnShape.SnakeCase(property.Name), CellOf.For(property, codec), comments.OfColumn(property)))
            .ToImmutableArray();
        if (columns.Count(column => column.IsKey) != 1) throw new InvalidOperationException($"{row.Name} needs exactly one [Key].");
        return new(row, model, columns, comments.OfType(row));
    }
}
