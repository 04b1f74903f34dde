using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Regulatory.Ledger.Raw;

/// <summary>
/// One row of PostgreSQL's binary COPY format: a count of columns, then each column's length (−1 for null) and its bytes. Numbers are
/// big-endian, moments are microseconds since 2000-01-01 UTC, text is UTF-8.
/// </summary>
internal readonly ref struct CopyRow
{
    public const int MaxColumns = 14;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly Places starts;
    private readonly Places lengths;

    /// <param name="bytes">The row from its count of columns on, complete.</param>
    public CopyRow(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        var columns = BinaryPrimitives.ReadInt16BigEndian(bytes);
        var at = 2;
        for (var column = 0; column < columns; column++)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
            at += 4;
            starts[column] = at;
            lengths[column] = length;
            at += Math.Max(0, length);
        }
    }

    public bool IsNull(int column) => lengths[column] < 0;

    /// <summary>The bytes of a column, none if it is null.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => IsNull(column) ? default : bytes.Slice(starts[column], lengths[column]);

    /// <summary>A bigint or a moment; 0 if it is null.</summary>
    public long Long(int column) => IsNull(column) ? 0 : BinaryPrimitives.ReadInt64BigEndian(Bytes(column));

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public Guid Guid(int column) => IsNull(column) ? default : new(Bytes(column), bigEndian: true);

    [InlineArray(MaxColumns)]
    private struct Places
    {
        private int first;
    }
}
