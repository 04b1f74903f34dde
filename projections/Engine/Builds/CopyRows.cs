using System.Buffers.Binary;
using System.Text;
using Npgsql;

namespace Regulatory.Projections;

/// <summary>
/// Rows on their way into one table, in the binary format of COPY (PostgreSQL, "COPY", "Binary Format"). Values are written where
/// they are sent from: the driver's own writer takes several times as long for a row of many columns.
/// </summary>
public sealed class CopyRows
{
    private const int Full = 128 * 1024;

    /// <summary>The signature, no flags, no extension.</summary>
    private static readonly byte[] Beginning = [.. "PGCOPY\n"u8, 0xff, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];

    private static readonly DateOnly Day0 = new(2000, 1, 1);
    private static readonly DateTime Moment0 = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private byte[] buffer = new byte[Full + 16 * 1024];
    private int used;

    /// <summary>Copies rows into a table: all of them, or none.</summary>
    /// <param name="target"><c>table (columns)</c>, from the compiled model.</param>
    /// <param name="columns">How many columns that is.</param>
    /// <param name="write">Writes every column of a row.</param>
    internal async Task Copy<T>(
        NpgsqlConnection connection, string target, int columns, IEnumerable<T> rows, Action<CopyRows, T> write, CancellationToken cancel)
    {
        var stream = await connection.BeginRawBinaryCopyAsync($"copy {target} from stdin (format binary)", cancel).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            try
            {
                Raw(Beginning);
                foreach (var row in rows)
                {
                    BinaryPrimitives.WriteInt16BigEndian(Space(2), (short)columns);
                    write(this, row);
                    if (used < Full) continue;
                    await stream.WriteAsync(buffer.AsMemory(0, used), cancel).ConfigureAwait(false);
                    used = 0;
                }
                BinaryPrimitives.WriteInt16BigEndian(Space(2), -1);
                await stream.WriteAsync(buffer.AsMemory(0, used), cancel).ConfigureAwait(false);
            }
            catch when (connection.State == System.Data.ConnectionState.Open)
            {
                // A stream that is merely closed would be taken for a complete one.
                await stream.CancelAsync().ConfigureAwait(false);
                throw;
            }
            finally
            {
                used = 0;
            }
        }
    }

    public void Null() => BinaryPrimitives.WriteInt32BigEndian(Space(4), -1);

    public void Flag(bool value)
    {
        Length(1);
        Space(1)[0] = value ? (byte)1 : (byte)0;
    }

    public void Small(int value)
    {
        Length(4);
        BinaryPrimitives.WriteInt32BigEndian(Space(4), value);
    }

    public void Whole(long value)
    {
        Length(8);
        BinaryPrimitives.WriteInt64BigEndian(Space(8), value);
    }

    public void Day(DateOnly value) => Small(value.DayNumber - Day0.DayNumber);

    /// <summary>To the microsecond, as the column keeps it.</summary>
    public void Moment(DateTime utc) => Whole((utc - Moment0).Ticks / TimeSpan.TicksPerMicrosecond);

    public void Uuid(Guid value)
    {
        Length(16);
        value.TryWriteBytes(Space(16), bigEndian: true, out _);
    }

    public void Text(string value)
    {
        var place = used;
        Space(4);
        var free = Free(Encoding.UTF8.GetMaxByteCount(value.Length));
        var length = Encoding.UTF8.GetBytes(value, free);
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(place), length);
        used += length;
    }

    /// <summary>jsonb, from its text.</summary>
    public void Json(string value)
    {
        var place = used;
        Space(4);
        Space(1)[0] = 1;
        var length = Encoding.UTF8.GetBytes(value, Free(Encoding.UTF8.GetMaxByteCount(value.Length)));
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(place), length + 1);
        used += length;
    }

    /// <summary>text[] of one dimension, without nulls.</summary>
    public void Texts(string[] values)
    {
        const int text = 25;
        var place = used;
        Space(4);
        foreach (var part in (ReadOnlySpan<int>)(values.Length == 0 ? [0, 0, text] : [1, 0, text, values.Length, 1]))
            BinaryPrimitives.WriteInt32BigEndian(Space(4), part);
        foreach (var value in values) Text(value);
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(place), used - place - 4);
    }

    /// <summary>numeric: groups of four decimal digits, where the first stands, the sign, and how many decimals are shown.</summary>
    public void Number(decimal value)
    {
        var scale = value.Scale;
        // Decimals are filled up to whole groups, so that every group lies on one side of the point.
        var fill = (4 - scale % 4) % 4;
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var digits = unchecked(((UInt128)(uint)parts[2] << 64) | ((UInt128)(uint)parts[1] << 32) | (uint)parts[0]);
        for (var i = 0; i < fill; i++) digits *= 10;
        Span<short> groups = stackalloc short[10];
        var count = 0;
        for (; digits != 0; digits /= 10_000) groups[count++] = (short)(digits % 10_000);
        var trailing = 0;
        while (trailing < count && groups[trailing] == 0) trailing++;
        Length(8 + 2 * (count - trailing));
        BinaryPrimitives.WriteInt16BigEndian(Space(2), (short)(count - trailing));
        BinaryPrimitives.WriteInt16BigEndian(Space(2), (short)(count - (scale + fill) / 4 - 1));
        BinaryPrimitives.WriteInt16BigEndian(Space(2), value < 0 ? (short)0x4000 : (short)0);
        BinaryPrimitives.WriteInt16BigEndian(Space(2), scale);
        for (var i = count - 1; i >= trailing; i--) BinaryPrimitives.WriteInt16BigEndian(Space(2), groups[i]);
    }

    private void Length(int bytes) => BinaryPrimitives.WriteInt32BigEndian(Space(4), bytes);

    private void Raw(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Space(bytes.Length));

    private Span<byte> Space(int bytes)
    {
        var space = Free(bytes)[..bytes];
        used += bytes;
        return space;
    }

    private Span<byte> Free(int bytes)
    {
        if (buffer.Length - used < bytes) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, used + bytes));
        return buffer.AsSpan(used);
    }
}
