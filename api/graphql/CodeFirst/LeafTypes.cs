using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.CodeFirst;

/// <summary>The scalar or enum that shows a CLR type; each made once a schema.</summary>
public sealed class LeafTypes(XmlDocs docs)
{
    private const string Rfc3339 = "https://scalars.graphql.org/andimarek/date-time.html";
    private static readonly InstantPattern Moment = InstantPattern.ExtendedIso;
    private static readonly LocalTimePattern ToTheMinute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private readonly Dictionary<Type, NamedType> known = new()
    {
        [typeof(string)] = Scalars.String,
        [typeof(bool)] = Scalars.Boolean,
        [typeof(int)] = Scalars.Int,
    };

    /// <summary>A day of the legal calendar: <c>2026-02-13</c>.</summary>
    public ScalarType Date { get; } = new PlainScalar("Date", PrintDay, text => ParseDay(text))
    {
        Description = "A day: `2026-02-13`.",
        SpecifiedBy = "https://scalars.graphql.org/andimarek/local-date.html",
    };

    public ScalarType DateTime { get; } = new PlainScalar("DateTime", PrintMoment, text => ParseMoment(text))
    {
        Description = "A moment in UTC: `2026-02-13T02:30:00Z`. An offset is accepted and converted.",
        SpecifiedBy = Rfc3339,
    };

    /// <summary>An hour and minute of the day.</summary>
    public ScalarType LocalTime { get; } = new PlainScalar("LocalTime", PrintTime, text => ParseTime(text))
    {
        Description = "A time of the day by the wall clock: `09:30`.",
        SpecifiedBy = "urn:regulatory:scalar:localTime",
    };

    public ScalarType Long { get; } = new PlainScalar("Long", PrintNumber, text => ParseLong(text), numbers: true)
    {
        Description = "A whole number of 64 bits, written as a string, because JavaScript's numbers hold 53.",
        SpecifiedBy = "https://scalars.graphql.org/chillicream/long.html",
    };

    public ScalarType Decimal { get; } = new PlainScalar("Decimal", PrintNumber, text => ParseDecimal(text), numbers: true)
    {
        Description = "A decimal number, written as a string: `1234.50`.",
        SpecifiedBy = "https://scalars.graphql.org/chillicream/decimal.html",
    };

    /// <summary>A place in the ledger.</summary>
    public ScalarType LedgerPosition { get; } = new PlainScalar("LedgerPosition", PrintNumber, text => ParseLong(text), numbers: true)
    {
        Description = "A place in the ledger, written as a string. Positions have no gaps and are in the order of recording.",
        SpecifiedBy = "https://scalars.graphql.org/chillicream/long.html",
    };

    /// <summary>A position or a moment: what the record knew then.</summary>
    public ScalarType KnownAt { get; } = new PlainScalar(
        "KnownAt", PrintNumber, text => text.All(char.IsAsciiDigit) ? (object)ParseLong(text) : ParseMoment(text), numbers: true)
    {
        Description = "What was known then: a ledger position (`18231`) or a moment (`2026-02-13T02:30:00Z`).",
        SpecifiedBy = Rfc3339,
    };

    /// <exception cref="NotSupportedException">No leaf shows this type.</exception>
    public NamedType Of(Type type)
    {
        if (known.TryGetValue(type, out var leaf)) return leaf;
        return known[type] = Make(type);
    }

    public static bool IsLeaf(Type type) =>
        type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(decimal)
        || type == typeof(LocalDate) || type == typeof(LocalTime) || type == typeof(Instant) || type == typeof(Guid) || type.IsEnum || ClrShape.IsParsable(type);

    private NamedType Make(Type type)
    {
        if (type == typeof(LocalDate)) return Date;
        if (type == typeof(LocalTime)) return LocalTime;
        if (type == typeof(Instant)) return DateTime;
        if (type == typeof(long)) return Long;
        if (type == typeof(decimal) || type.Name == "Money") return type == typeof(decimal) ? Decimal : MoneyOf(type);
        if (ClrShape.IsGuidId(type)) return Scalars.Id;
        if (type.IsEnum) return EnumOf(type);
        if (ClrShape.IsParsable(type)) return ValueOf(type);
        throw new NotSupportedException($"{type} has no scalar.");
    }

    /// <summary>Resolvers and the database know a value by its C# name.</summary>
    private EnumType EnumOf(Type type) => new(type.Name, Enum.GetNames(type).Select(name =>
        new EnumMember(Naming.EnumValue(name), name) { Description = docs.OfField(type, name) }))
    {
        Description = docs.OfType(type),
    };

    private PlainScalar ValueOf(Type type) => new(type.Name, value => value.ToString(), text => ClrShape.Parse(type, text))
    {
        Description = docs.OfType(type),
        SpecifiedBy = SpecificationOf(type),
    };

    private PlainScalar MoneyOf(Type type) => new PlainScalar(type.Name, value => value.ToString(), text => ClrShape.Parse(type, text), numbers: true)
    {
        Description = docs.OfType(type),
        SpecifiedBy = "https://scalars.graphql.org/chillicream/decimal.html",
    };

    /// <summary>A value type is specified by its own description in the schema.</summary>
    private static string SpecificationOf(Type type) => $"urn:regulatory:scalar:{Naming.Field(type.Name)}";

    private static readonly Instant YearOne = Instant.FromUtc(1, 1, 1, 0, 0);

    private static string? PrintDay(object value) => value switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        string text => text,
        _ => null,
    };

    /// <summary>Days before the year 1 have no place in the database, and none in the record.</summary>
    private static LocalDate ParseDay(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } day }
        ? day
        : throw new FormatException($"A day is written 2026-02-13, not '{text}'.");

    private static string? PrintTime(object value) => value is LocalTime time ? ToTheMinute.Format(time) : value as string;

    private static LocalTime ParseTime(string text) => ToTheMinute.Parse(text) is { Success: true, Value: var time }
        ? time
        : throw new FormatException($"A time of the day is written 09:30, not '{text}'.");

    private static string? PrintMoment(object value) => value switch
    {
        DateTime moment => Moment.Format(Instant.FromDateTimeUtc(moment)),
        Instant moment => Moment.Format(moment),
        string text => text,
        _ => null,
    };

    private static Instant ParseMoment(string text) =>
        OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true, Value: var moment } && moment.ToInstant() is var instant && instant >= YearOne
        ? instant
        : throw new FormatException($"A moment is written 2026-02-13T02:30:00Z, not '{text}'.");

    private static string? PrintNumber(object value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value as string;

    private static long ParseLong(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new FormatException($"'{text}' is not a whole number of 64 bits.");

    private static decimal ParseDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{text}' is not a decimal number.");
}
