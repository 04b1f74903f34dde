using System.Collections.Immutable;
using NodaTime;
using NpgsqlTypes;

namespace Regulatory.GraphQL.Sql;

/// <summary>How a column is stored and travels between PostgreSQL and this layer.</summary>
public enum SqlKind
{
    /// <summary><c>text</c>: strings, enums by their C# name, value types by their <c>ToString</c>.</summary>
    Text,
    Date,
    DateTime,
    Int,
    Long,
    Decimal,
    Boolean,
    Uuid,

    /// <summary><c>text[]</c></summary>
    TextArray,

    /// <summary><c>jsonb</c>: nested records.</summary>
    Json,
}

/// <summary>How a masked value is shown to those who may not see it.</summary>
public enum MaskKind
{
    /// <summary>The first character, then a star.</summary>
    Name,

    /// <summary>The first four and the last four characters; stars between.</summary>
    Identifier,

    /// <summary>Nothing at all.</summary>
    Hidden,

    /// <summary>What another column of the same row holds.</summary>
    Instead,
}

/// <summary>Who does not see a value as it is.</summary>
/// <param name="ClearFor">The roles that see it as it is.</param>
/// <param name="When">Name of a Boolean column of the same row: the mask applies where it is true; null: everywhere.</param>
/// <param name="Instead">
/// For <see cref="MaskKind.Instead"/>: name of the column that is shown, filtered and ordered by in this one's place. It holds the same value where the
/// mask does not apply.
/// </param>
public sealed record ColumnMask(MaskKind Kind, ImmutableArray<string> ClearFor, string? When = null, string? Instead = null);

/// <summary>One column of a table or view and the field that shows it.</summary>
/// <param name="Field">GraphQL name: <c>validUntil</c>.</param>
/// <param name="Name">SQL name: <c>valid_until</c>.</param>
/// <param name="ClrType">What the record holds; it decides SQL kind and GraphQL type.</param>
public sealed record Column(string Field, string Name, Type ClrType, bool Nullable)
{
    public string? Description { get; init; }

    /// <summary>Clients may filter and sort by it; the table has an index for that.</summary>
    public bool Filterable { get; init; }

    /// <summary>A text that is asked for whole or by its beginning only: no index serves a part of it.</summary>
    public bool Exact { get; init; }

    public ColumnMask? Mask { get; init; }

    /// <summary>
    /// Highly sensitive: those who may see it as it is state for what, and what they are shown is recorded. For all others its mask
    /// applies.
    /// </summary>
    public bool Graded { get; init; }

    /// <summary>
    /// Which of its values can be guessed from the mask: a row is looked up by one of them so often only by whoever sees the mask.
    /// </summary>
    public Func<string, bool>? Guessable { get; init; }

    /// <summary>The column is read for predicates only and has no field.</summary>
    public bool Internal { get; init; }

    /// <summary>Another column stands in its place for those who may not see it: there always is a value, and it may be asked for.</summary>
    public bool HasStandIn => Mask is { Kind: MaskKind.Instead };

    public SqlKind Kind { get; init; } = KindOf(ClrType);

    public NpgsqlDbType DbType => DbTypeOf(Kind);

    /// <summary>Whether a caller with these roles sees the mask instead of the value.</summary>
    public bool IsMaskedFor(IReadOnlySet<string> roles) =>
        Mask is not null && (!WouldBeClearFor(roles) || (Graded && !roles.Contains(Guard.StatedPurpose.Mark)));

    /// <summary>Whether these roles see the value as it is, once they have stated a purpose where one is needed.</summary>
    internal bool WouldBeClearFor(IReadOnlySet<string> roles) => Mask is not { } mask || mask.ClearFor.Any(roles.Contains);

    public static NpgsqlDbType DbTypeOf(SqlKind kind) => kind switch
    {
        SqlKind.Date => NpgsqlDbType.Date,
        SqlKind.DateTime => NpgsqlDbType.TimestampTz,
        SqlKind.Int => NpgsqlDbType.Integer,
        SqlKind.Long => NpgsqlDbType.Bigint,
        SqlKind.Decimal => NpgsqlDbType.Numeric,
        SqlKind.Boolean => NpgsqlDbType.Boolean,
        SqlKind.Uuid => NpgsqlDbType.Uuid,
        SqlKind.TextArray => NpgsqlDbType.Array | NpgsqlDbType.Text,
        SqlKind.Json => NpgsqlDbType.Jsonb,
        _ => NpgsqlDbType.Text,
    };

    private static SqlKind KindOf(Type type) => type switch
    {
        _ when type == typeof(string) || type.IsEnum => SqlKind.Text,
        _ when type == typeof(LocalDate) => SqlKind.Date,
        _ when type == typeof(Instant) => SqlKind.DateTime,
        _ when type == typeof(int) => SqlKind.Int,
        _ when type == typeof(long) => SqlKind.Long,
        _ when type == typeof(decimal) => SqlKind.Decimal,
        _ when type == typeof(bool) => SqlKind.Boolean,
        _ when type == typeof(Guid) => SqlKind.Uuid,
        _ when CodeFirst.ClrShape.IsParsable(type) => SqlKind.Text,
        _ when CodeFirst.ClrShape.ElementOf(type) is { } element && KindOf(element) == SqlKind.Text => SqlKind.TextArray,
        _ => SqlKind.Json,
    };
}
