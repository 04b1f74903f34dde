using System.Globalization;
using System.Runtime.InteropServices;
using Npgsql;

namespace Regulatory.Ledger.Raw;

/// <summary>The row of a stream, as the database has it.</summary>
/// <param name="FirstPosition">0 while the stream holds no fact.</param>
/// <param name="Exists">False for an id that facts bear and no stream has.</param>
internal readonly record struct RawStream(
    long Id, long Version, long FirstPosition, long LastPosition, bool Exists, Range KindAt, Range KeyAt);

/// <summary>
/// The streams that a range of facts belongs to, each looked up once. Fetched by id for the streams that occur, because all names of a
/// long ledger would not fit into memory and a join in the server would send a name with every fact.
/// </summary>
internal sealed class RawStreams
{
    private readonly Dictionary<long, int> numbers = [];
    private readonly List<RawStream> streams = [];
    private readonly List<long> wanted = [];
    private readonly CopyReader reader = new(64 * 1024);
    private byte[] names = new byte[64 * 1024];
    private int length;

    public int Count => streams.Count;

    public RawStream this[int number] => streams[number];

    public ReadOnlySpan<byte> KindOf(int number) => names.AsSpan(streams[number].KindAt);

    public ReadOnlySpan<byte> KeyOf(int number) => names.AsSpan(streams[number].KeyAt);

    public void Clear()
    {
        numbers.Clear();
        streams.Clear();
        wanted.Clear();
        length = 0;
    }

    /// <summary>A number for a stream, the same for the same id until cleared. Ids are looked up with the next <see cref="Fetch"/>.</summary>
    public int NumberOf(long id)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, id, out var known);
        if (known) return number;
        number = streams.Count;
        streams.Add(new(id, 0, 0, 0, Exists: false, default, default));
        wanted.Add(id);
        return number;
    }

    /// <summary>Looks up the streams that were numbered since the last time.</summary>
    public async ValueTask Fetch(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (wanted.Count == 0) return;
        // COPY takes no parameters; these are numbers and nothing else.
        var ids = string.Join(',', wanted.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        wanted.Clear();
        await reader.Open(
            connection,
            $"select id, version, first_position, last_position, kind, key from ledger.stream where id = any ('{{{ids}}}'::bigint[])",
            columns: 6, cancellation).ConfigureAwait(false);
        while (await reader.Next(8_192, cancellation).ConfigureAwait(false))
            for (var i = 0; i < reader.Count; i++) Keep(reader[i]);
    }

    private void Keep(CopyRow row) =>
        streams[numbers[row.Long(0)]] =
            new(row.Long(0), row.Long(1), row.Long(2), row.Long(3), Exists: true, Keep(row.Bytes(4)), Keep(row.Bytes(5)));

    private Range Keep(ReadOnlySpan<byte> name)
    {
        if (length + name.Length > names.Length) Array.Resize(ref names, Math.Max(2 * names.Length, length + name.Length));
        name.CopyTo(names.AsSpan(length));
        length += name.Length;
        return (length - name.Length)..length;
    }
}
