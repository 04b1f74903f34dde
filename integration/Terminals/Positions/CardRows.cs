using NodaTime;
using Npgsql;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Positions;

/// <summary>The cards that the journal has, in the order in which they were stored.</summary>
/// <param name="source">As the application role.</param>
public sealed class CardRows(NpgsqlDataSource source, TelemetrySeal seal)
{
    private const int Together = 256;

    private readonly TerminalNumbers terminals = new(source);

    /// <summary>The next cards after a frame.</summary>
    public async Task<IReadOnlyList<StoredCard>> After(long frame, CancellationToken cancellation)
    {
        var read = new List<(long Frame, int Terminal, Instant At, DriverIdentity Card)>();
        await using (var select = source.CreateCommand(
            "select frame, terminal, received_at, edition, sealed from telemetry.driver_card where frame > $1 order by frame limit $2"))
        {
            select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = frame });
            select.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Together });
            await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
                read.Add((
                    rows.GetInt64(0), rows.GetInt32(1), Instant.FromDateTimeUtc(rows.GetDateTime(2)),
                    Read(seal.Open(rows.GetFieldValue<byte[]>(4)), (Edition)rows.GetInt16(3))));
        }
        var phones = await terminals.PhonesOf(read.Select(row => row.Terminal), cancellation).ConfigureAwait(false);
        return [.. read.Select(row => new StoredCard(row.Frame, phones[row.Terminal], row.At, row.Card))];
    }

    private static DriverIdentity Read(byte[] bytes, Edition edition)
    {
        var body = new BodyReader(bytes);
        return DriverIdentity.Read(ref body, edition);
    }
}
