using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Ledger.Codec;

namespace Regulatory.Projections;

/// <summary>The cells of the types that every read model may use.</summary>
internal static class Cells
{
    public static readonly Cell<string> Text = new StoredCell<string, string>("text", (row, text) => row.Text(text), s => s, s => s);
    public static readonly Cell<long> Long = new StoredCell<long, long>("bigint", (row, n) => row.Whole(n), n => n, n => n);
    public static readonly Cell<int> Int = new StoredCell<int, int>("integer", (row, n) => row.Small(n), n => n, n => n);
    public static readonly Cell<bool> Flag = new StoredCell<bool, bool>("boolean", (row, b) => row.Flag(b), b => b, b => b);
    public static readonly Cell<decimal> Number =
        new StoredCell<decimal, decimal>("numeric", (row, n) => row.Number(n), n => n, n => n);

    /// <summary>A day of the agency's calendar.</summary>
    public static readonly Cell<LocalDate> Day = new StoredCell<LocalDate, DateOnly>(
        "date", (row, day) => row.Day(day), day => day.ToDateOnly(), LocalDate.FromDateOnly);

    /// <summary>A moment, to the microsecond: what the database keeps of the ledger's clock.</summary>
    public static readonly Cell<Instant> Moment = new StoredCell<Instant, DateTime>(
        "timestamptz", (row, moment) => row.Moment(moment), moment => moment.ToDateTimeUtc(), Instant.FromDateTimeUtc);

    public static readonly Cell<Guid> Uuid = new StoredCell<Guid, Guid>("uuid", (row, id) => row.Uuid(id), id => id, id => id);

    public static Cell<T> Enumeration<T>()
        where T : struct, Enum =>
        new StoredCell<T, string>("text", (row, text) => row.Text(text), value => value.ToString(), text => Enum.Parse<T>(text));

    /// <summary>Value types of the domain: their normal form as text.</summary>
    public static Cell<T> Parsable<T>()
        where T : IParsable<T> =>
        new StoredCell<T, string>(
            "text", (row, text) => row.Text(text), value => value.ToString()!, text => T.Parse(text, CultureInfo.InvariantCulture));

    /// <summary>A list whose elements are text: <c>text[]</c>.</summary>
    public static Cell<ImmutableArray<T>> Texts<T>(Cell<T> element) =>
        new StoredCell<ImmutableArray<T>, string[]>(
            "text[]",
            (row, texts) => row.Texts(texts),
            list => list.IsDefault ? [] : [.. list.Select(item => (string)element.Stored(item!))],
            texts => [.. texts.Select(text => Restored(element, text))]);

    public static Cell<T> Json<T>(FactCodec codec) =>
        new StoredCell<T, string>(
            "jsonb", (row, json) => row.Json(json), value => codec.Encode(value!), json => (T)codec.Decode(json, typeof(T)));

    private static T Restored<T>(Cell<T> element, string text) =>
        element is StoredCell<T, string> cell ? cell.Restore(text) : throw new InvalidOperationException("Not an element of text.");
}
