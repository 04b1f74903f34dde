using System.Buffers.Binary;
using System.Runtime.ExceptionServices;
using System.Text;
using NodaTime;
using Regulatory.Ledger.Raw;

namespace Regulatory.Ledger.Archiving;

/// <summary>
/// Facts of a file as PostgreSQL would copy them out of the partition, had it stayed: the binary COPY format, in order of position. For
/// whoever reads raw rows and need not know where they lie.
/// </summary>
internal sealed class ArchiveCopy(ArchiveFile file, long first, long last, CancellationToken cancellation) : Stream
{
    private static readonly Instant Origin = Instant.FromUtc(2000, 1, 1, 0, 0);
    private readonly IAsyncEnumerator<ArchivedFact> facts = file.Read(first, last, cancellation).GetAsyncEnumerator(cancellation);
    private readonly MemoryStream ready = new();
    private bool begun, ended;
    private ExceptionDispatchInfo? later;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>A partition's file as rows that lie outside the database.</summary>
    public static ArchivedRows RowsOf(ArchiveShelf shelf, Archive archive) => new(
        archive.FirstPosition, archive.LastPosition,
        (first, last, cancellation) => Task.FromResult<Stream>(new ArchiveCopy(shelf.Open(archive), first, last, cancellation)));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (ready.Position == ready.Length && !ended)
        {
            ready.SetLength(0);
            if (!begun)
            {
                ready.Write([.. "PGCOPY"u8, 0x0A, 0xFF, 0x0D, 0x0A, 0x00, 0, 0, 0, 0, 0, 0, 0, 0]);
                begun = true;
            }
            later?.Throw();
            for (var i = 0; i < FactBlock.Size && !ended; i++)
            {
                try
                {
                    ended = !await facts.MoveNextAsync().ConfigureAwait(false);
                }
                catch (ArchiveUnreadableException unreadable) when (ready.Length > 0)
                {
                    // What came before it is good.
                    later = ExceptionDispatchInfo.Capture(unreadable);
                    break;
                }
                if (ended) ready.Write([0xFF, 0xFF]);
                else Write(facts.Current);
            }
            ready.Position = 0;
        }
        return ready.Read(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await facts.DisposeAsync().ConfigureAwait(false);
        await ready.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    private void Write(ArchivedFact fact)
    {
        ready.Write([0, RawFact.ColumnCount]);
        Write(fact.Position);
        Write(fact.StreamId);
        Write(fact.Version);
        Write((fact.RecordedAt - Origin).BclCompatibleTicks / 10);
        Length32(16);
        ready.Write(fact.CommandId.ToByteArray(bigEndian: true));
        foreach (var text in (string?[])
            [fact.Type, fact.Actor, fact.Authority, fact.OnBehalf, fact.Causation, fact.Correlation, fact.LawVersion, fact.Meta, fact.Data])
            Write(text);
    }

    private void Write(long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        Length32(8);
        ready.Write(bytes);
    }

    private void Write(string? text)
    {
        if (text is null)
        {
            Length32(-1);
            return;
        }
        var bytes = Encoding.UTF8.GetBytes(text);
        Length32(bytes.Length);
        ready.Write(bytes);
    }

    private void Length32(int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, length);
        ready.Write(bytes);
    }
}
