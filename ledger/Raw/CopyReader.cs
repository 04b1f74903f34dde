using System.Buffers.Binary;
using System.Runtime.ExceptionServices;
using Npgsql;
using Regulatory.Ledger.Archiving;

namespace Regulatory.Ledger.Raw;

/// <summary>
/// Reads PostgreSQL's binary COPY format in batches of whole rows. A batch is one array of bytes with the places of its rows, so that
/// nothing is made for a row or a column; it is valid until the next one is read.
/// </summary>
internal sealed class CopyReader
{
    private const int HeaderLength = 19;
    private static ReadOnlySpan<byte> Signature => [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', 0x0A, 0xFF, 0x0D, 0x0A, 0x00];

    private readonly List<(int Start, int End)> rows = [];
    private byte[] buffer;
    private Stream? source;
    private int columns, filled, scanned;
    private bool begun, ended;
    private ExceptionDispatchInfo? later;

    /// <param name="size">Bytes that a batch usually has.</param>
    public CopyReader(int size) => buffer = new byte[size];

    /// <summary>Rows in the batch.</summary>
    public int Count => rows.Count;

    public CopyRow this[int index] => new(buffer.AsSpan(rows[index].Start..rows[index].End));

    /// <summary>Begins to read the answer to a query.</summary>
    /// <param name="query">A SELECT with <paramref name="columns"/> columns; whoever puts numbers into it puts numbers only.</param>
    public async Task Open(NpgsqlConnection connection, string query, int columns, CancellationToken cancellation) =>
        Open(await connection.BeginRawBinaryCopyAsync($"copy ({query}) to stdout (format binary)", cancellation).ConfigureAwait(false), columns);

    /// <summary>Begins to read what a COPY once wrote.</summary>
    public void Open(Stream stream, int columns)
    {
        (source, this.columns) = (stream, columns);
        (filled, scanned, begun, ended, later) = (0, 0, false, false, null);
        rows.Clear();
    }

    /// <summary>Reads the next rows: as many as are wanted, fewer if they are long or the end is reached.</summary>
    /// <returns>False when there are no more.</returns>
    /// <exception cref="InvalidDataException">This is not the format, or not those columns.</exception>
    public async ValueTask<bool> Next(int wanted, CancellationToken cancellation)
    {
        rows.Clear();
        buffer.AsSpan(scanned..filled).CopyTo(buffer);
        (filled, scanned) = (filled - scanned, 0);
        Scan(wanted);
        later?.Throw();
        while (!ended && rows.Count < wanted && (rows.Count == 0 || filled < buffer.Length))
        {
            try
            {
                await Fill(wanted, cancellation).ConfigureAwait(false);
            }
            catch (ArchiveUnreadableException unreadable) when (rows.Count > 0)
            {
                // What came before it is good.
                later = ExceptionDispatchInfo.Capture(unreadable);
                break;
            }
        }
        if (ended) await Close(cancellation).ConfigureAwait(false);
        return rows.Count > 0;
    }

    /// <summary>Reads all rows into one batch.</summary>
    public async ValueTask All(CancellationToken cancellation)
    {
        while (!ended)
        {
            await Fill(int.MaxValue, cancellation).ConfigureAwait(false);
        }
        await Close(cancellation).ConfigureAwait(false);
    }

    /// <summary>Leaves the rest unread, and the connection to others.</summary>
    public async ValueTask Leave()
    {
        if (source is not null) await source.DisposeAsync().ConfigureAwait(false);
        source = null;
    }

    /// <summary>The connection is free for the next statement only when the stream has been read to its end.</summary>
    private async ValueTask Close(CancellationToken cancellation)
    {
        if (source is null) return;
        var nothing = new byte[1];
        while (await source.ReadAsync(nothing, cancellation).ConfigureAwait(false) > 0) { }
        await Leave().ConfigureAwait(false);
    }

    private async ValueTask Fill(int wanted, CancellationToken cancellation)
    {
        if (filled == buffer.Length) Array.Resize(ref buffer, checked(2 * buffer.Length));
        var read = await source!.ReadAsync(buffer.AsMemory(filled), cancellation).ConfigureAwait(false);
        if (read == 0) throw new InvalidDataException("The rows end in the middle.");
        filled += read;
        Scan(wanted);
    }

    /// <summary>Notes the rows that have come whole.</summary>
    private void Scan(int wanted)
    {
        if (!begun)
        {
            if (filled < HeaderLength) return;
            var extension = BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(15));
            if (!buffer.AsSpan(0, 11).SequenceEqual(Signature) || extension < 0) throw new InvalidDataException("This is no binary COPY.");
            if (filled < HeaderLength + extension) return;
            scanned = HeaderLength + extension;
            begun = true;
        }
        while (rows.Count < wanted && !ended && Whole(scanned) is var end and > 0)
        {
            if (!ended) rows.Add((scanned, end));
            scanned = end;
        }
    }

    /// <summary>Where the row at a place ends; 0 if it has not come whole.</summary>
    private int Whole(int start)
    {
        var bytes = buffer.AsSpan(0, filled);
        if (start + 2 > filled) return 0;
        var count = BinaryPrimitives.ReadInt16BigEndian(bytes[start..]);
        if (count == -1)
        {
            ended = true;
            return start + 2;
        }
        if (count != columns) throw new InvalidDataException($"A row has {count} columns instead of {columns}.");
        var at = start + 2;
        for (var column = 0; column < count; column++)
        {
            if (at + 4 > filled) return 0;
            at += 4 + Math.Max(0, BinaryPrimitives.ReadInt32BigEndian(bytes[at..]));
            if (at > filled || at < start) return 0;
        }
        return at;
    }
}
