using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Npgsql;

namespace Regulatory.Ledger.Archiving;

/// <summary>What the database knows of a partition that lies in a file.</summary>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Sha256">Of the whole file.</param>
/// <param name="IndexSha256">Of the end of the file, from its index on.</param>
public sealed record Archive(
    int Number,
    long FirstPosition,
    long LastPosition,
    string File,
    long Bytes,
    ImmutableArray<byte> Sha256,
    ImmutableArray<byte> IndexSha256,
    Instant ArchivedAt,
    string ArchivedBy)
{
    internal const string All =
        "select number, first_position, last_position, file, bytes, sha256, index_sha256, archived_at, archived_by from ledger.archive order by number";

    public long Facts => LastPosition - FirstPosition + 1;

    /// <summary>How a partition's file is called.</summary>
    public static string FileNameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"fact_p{number:00000}.archive");

    /// <summary>Every archived partition, oldest first; together they hold the positions from 1 without a gap.</summary>
    public static async Task<ImmutableArray<Archive>> List(NpgsqlDataSource source, CancellationToken cancellation = default)
    {
        await using var command = source.CreateCommand(All);
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var archives = ImmutableArray.CreateBuilder<Archive>();
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) archives.Add(Of(rows));
        return archives.DrainToImmutable();
    }

    internal static Archive Of(NpgsqlDataReader row) => new(
        row.GetInt32(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3), row.GetInt64(4), [.. row.GetFieldValue<byte[]>(5)],
        [.. row.GetFieldValue<byte[]>(6)], Instant.FromDateTimeUtc(row.GetDateTime(7)), row.GetString(8));
}
