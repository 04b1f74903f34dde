using System.Buffers.Binary;
using System.Text;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// Values as PostgreSQL sends them in binary, each with the number of its type: a row of rows of values is read at once, without
/// asking the driver for each. Text, dates, moments (UTC), numbers, Booleans, UUIDs, JSON as text, arrays of text, rows and arrays of rows.
/// </summary>
/// <remarks>
/// The format is what <c>record_send</c> and <c>array_send</c> write, as functions and as the binary COPY and wire formats:
/// https://www.postgresql.org/docs/current/protocol-overview.html#PROTOCOL-FORMAT-CODES. All numbers are big-endian.
/// </remarks>
internal ref struct WireRow
{
    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateTime FirstMoment = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private ReadOnlySpan<byte> rest;

    private WireRow(ReadOnlySpan<byte> bytes) => rest = bytes;

    /// <param name="record">What <c>record_send(row(…))</c> gave.</param>
    /// <returns>One value a column; null where there is none.</returns>
    /// <exception cref="InvalidDataException">A type that is none of the above, or a value that its .NET type cannot hold.</exception>
    public static object?[] Read(ReadOnlySpan<byte> record)
    {
        var row = new WireRow(record);
        var values = new object?[row.Int()];
        for (var i = 0; i < values.Length; i++)
        {
            var type = row.Int();
            values[i] = row.Value(type);
        }
        return values;
    }

    private object? Value(int type)
    {
        var length = Int();
        if (length < 0) return null;
        var bytes = rest[..length];
        rest = rest[length..];
        return type switch
        {
            25 or 1043 or 705 => Encoding.UTF8.GetString(bytes),
            2249 => Read(bytes),
            2287 or 1009 => Array(bytes),
            1082 => Day(BinaryPrimitives.ReadInt32BigEndian(bytes)),
            1184 => Moment(BinaryPrimitives.ReadInt64BigEndian(bytes)),
            20 => BinaryPrimitives.ReadInt64BigEndian(bytes),
            23 => BinaryPrimitives.ReadInt32BigEndian(bytes),
            16 => bytes[0] != 0,
            1700 => Number(bytes),
            2950 => new Guid(bytes, bigEndian: true),
            // One byte says the version of the format.
            3802 => Encoding.UTF8.GetString(bytes[1..]),
            114 => Encoding.UTF8.GetString(bytes),
            _ => throw new InvalidDataException($"Values of PostgreSQL's type {type} are not read here."),
        };
    }

    /// <summary>An array of one dimension, or of none when it is empty.</summary>
    private static Array Array(ReadOnlySpan<byte> bytes)
    {
        var row = new WireRow(bytes);
        var dimensions = row.Int();
        row.Int();
        var type = row.Int();
        if (dimensions > 1) throw new InvalidDataException("Arrays of several dimensions are not read here.");
        var count = dimensions == 0 ? 0 : row.Int();
        if (dimensions > 0) row.Int();
        if (type != 2249)
        {
            var texts = new string[count];
            for (var i = 0; i < count; i++) texts[i] = (string)row.Value(type)!;
            return texts;
        }
        var rows = new object?[count];
        for (var i = 0; i < count; i++) rows[i] = row.Value(type);
        return rows;
    }

    private static DateOnly Day(int days) =>
        days is int.MaxValue or int.MinValue ? throw new InvalidDataException("An infinite date has no day.") : FirstDay.AddDays(days);

    private static DateTime Moment(long microseconds) => microseconds is long.MaxValue or long.MinValue
        ? throw new InvalidDataException("An infinite moment has no date.")
        : FirstMoment.AddTicks(checked(microseconds * TimeSpan.TicksPerMicrosecond));

    /// <summary>
    /// Groups of four decimal digits, the place of the first, the sign, and how many digits are shown behind the point: as many as the
    /// decimal then has.
    /// </summary>
    private static decimal Number(ReadOnlySpan<byte> bytes)
    {
        var row = new WireRow(bytes);
        var (groups, weight, sign, scale) = (row.Short(), row.Short(), row.Short(), row.Short());
        if (sign is not (0 or 0x4000) || scale > 28) throw new InvalidDataException("The number is not one that a decimal can hold.");
        try
        {
            UInt128 digits = 0;
            for (var i = 0; i < groups; i++) digits = checked((digits * 10_000) + (UInt128)row.Short());
            for (var behind = (groups - 1 - weight) * 4; behind != scale; behind += behind < scale ? 1 : -1)
                digits = behind < scale ? checked(digits * 10) : digits / 10;
            if (digits >> 96 != 0) throw new OverflowException();
            return new decimal(unchecked((int)(uint)digits), unchecked((int)(uint)(digits >> 32)), unchecked((int)(uint)(digits >> 64)), sign != 0, (byte)scale);
        }
        catch (OverflowException)
        {
            throw new InvalidDataException("The number is larger than a decimal can hold.");
        }
    }

    private int Int()
    {
        var value = BinaryPrimitives.ReadInt32BigEndian(rest);
        rest = rest[4..];
        return value;
    }

    private short Short()
    {
        var value = BinaryPrimitives.ReadInt16BigEndian(rest);
        rest = rest[2..];
        return value;
    }
}
