using System.Text;

namespace Regulatory.Ledger.Raw;

/// <summary>
/// A fact as its row lies in the database, column by column in UTF-8, without a string made of it. Valid as long as the batch it came in.
/// A column that the ledger never leaves out and that is missing all the same (somebody took the constraint away) has no bytes.
/// </summary>
public readonly ref struct RawFact
{
    /// <summary>The columns of <c>ledger.fact</c>, in this order.</summary>
    internal const string Columns =
        "position, stream_id, version, recorded_at, command_id, type, actor, authority, on_behalf, causation, correlation, law_version, meta, data";

    internal const int ColumnCount = 14;

    private readonly CopyRow row;

    internal RawFact(CopyRow row, RawStreams streams, int streamNumber)
    {
        this.row = row;
        StreamNumber = streamNumber;
        StreamKind = streams.KindOf(streamNumber);
        StreamKey = streams.KeyOf(streamNumber);
    }

    public long Position => row.Long(0);

    public long StreamId => row.Long(1);

    public long Version => row.Long(2);

    /// <summary>Microseconds since 2000-01-01 UTC.</summary>
    public long RecordedAt => row.Long(3);

    public Guid CommandId => row.Guid(4);

    public ReadOnlySpan<byte> Type => row.Bytes(5);

    public ReadOnlySpan<byte> Actor => row.Bytes(6);

    public ReadOnlySpan<byte> Authority => row.Bytes(7);

    /// <summary>No bytes if nobody was acted for; <see cref="HasOnBehalf"/> tells that from an empty text.</summary>
    public ReadOnlySpan<byte> OnBehalf => row.Bytes(8);

    public bool HasOnBehalf => !row.IsNull(8);

    public ReadOnlySpan<byte> Causation => row.Bytes(9);

    public bool HasCausation => !row.IsNull(9);

    public ReadOnlySpan<byte> Correlation => row.Bytes(10);

    public bool HasCorrelation => !row.IsNull(10);

    public ReadOnlySpan<byte> LawVersion => row.Bytes(11);

    /// <summary>The stored JSON.</summary>
    public ReadOnlySpan<byte> Meta => row.Bytes(12);

    /// <inheritdoc cref="Meta"/>
    public ReadOnlySpan<byte> Data => row.Bytes(13);

    public ReadOnlySpan<byte> StreamKind { get; }

    public ReadOnlySpan<byte> StreamKey { get; }

    /// <summary>The stream by name; empty if there is no such stream.</summary>
    public StreamName Stream => new(Encoding.UTF8.GetString(StreamKind), Encoding.UTF8.GetString(StreamKey));

    /// <summary>The stream's number among those of the range.</summary>
    internal int StreamNumber { get; }

    /// <summary>Bytes of all columns together.</summary>
    internal int TextLength =>
        Type.Length + Actor.Length + Authority.Length + OnBehalf.Length + Causation.Length + Correlation.Length + LawVersion.Length
        + StreamKind.Length + StreamKey.Length;
}
