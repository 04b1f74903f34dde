using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NpgsqlTypes;
using Regulatory.Ledger.Codec;

namespace Regulatory.Projections;

/// <summary>The cells of the types that every read model may use.</summary>
internal static class Cells
{
    public static readonly Cell<string> Text = new StoredCell<string, string>("text", NpgsqlDbType.Text, s => s, s => s);
    public static readonly Cell<long> Long = new StoredCell<long, long>("bigint", NpgsqlDbType.Bigint, n => n, n => n);
    public static readonly Cell<int> Int = new StoredCell<int, int>("integer", NpgsqlDbType.Integer, n => n, n => n);
    public static readonly Cell<bool> Flag = new StoredCell<bool, bool>("boolean", NpgsqlDbType.Boolean, b => b, b => b);
    public static readonly Cell<decimal> Number =
        new StoredCell<decimal, decimal>("numeric", NpgsqlDbType.Numeric, n => n, n => n);

    /// <summary>A day of the agency's calendar.</summary>
    public static readonly Cell<LocalDate> Day = new StoredCell<LocalDate, DateOnly>(
        "date", NpgsqlDbType.Date, day => day.ToDateOnly(), LocalDate.FromDateOnly);

    /// <summary>A moment, to the microsecond: what the database keeps of the ledger's clock.</summary>
    public static readonly Cell<Instant> Moment = new StoredCell<Instant, DateTime>(
        "timestamptz", NpgsqlDbType.TimestampTz, moment => moment.ToDateTimeUtc(), Instant.FromDateTimeUtc);

    public static readonly Cell<Guid> Uuid = new StoredCell<Guid, Guid>("uuid", NpgsqlDbType.Uuid, id => id, id => id);

    public static Cell<T> Enumeration<T>()
        where T : struct, Enum =>
        new StoredCell<T, string>("text", NpgsqlDbType.Text, value => value.ToString(), text => Enum.Parse<T>(text));

    /// <summary>Value types of the domain: their normal form as text.</summary>
    public static Cell<T> Parsable<T>()
        where T : IParsable<T> =>
        new StoredCell<T, string>(
            "text", NpgsqlDbType.Text, value => value.ToString()!, text => T.Parse(text, CultureInfo.InvariantCulture));

    /// <summary>A list whose elements are text: <c>text[]</c>.</summary>
    public static Cell<ImmutableArray<T>> Texts<T>(Cell<T> element) =>
        new StoredCell<ImmutableArray<T>, string[]>(
            "text[]",
            NpgsqlDbType.Array | NpgsqlDbType.Text,
            list => list.IsDefault ? [] : [.. list.Select(item => (string)element.Stored(item!))],
            texts => [.. texts.Select(text => Restored(element, text))]);

    public static Cell<T> Json<T>(FactCodec codec) =>
        new StoredCell<T, string>(
            "jsonb", NpgsqlDbType.Jsonb, value => codec.Encode(value!), json => (T)codec.Decode(json, typeof(T)));

    private static T Restored<T>(Cell<T> element, string text) =>
        element is StoredCell<T, string> cell ? cell.Restore(text) : throw new InvalidOperationException("Not an element of text.");
}
