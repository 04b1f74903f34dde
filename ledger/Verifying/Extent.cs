using System.Globalization;
using Npgsql;
using Regulatory.Ledger.Raw;

namespace Regulatory.Ledger.Verifying;

/// <summary>How far the facts go, whatever the head says.</summary>
internal static class Extent
{
    /// <summary>Positions that may be missing in a row before what comes after them is left out: nobody waits for a walk through nothing.</summary>
    private const long Hole = 20_000_000;

    /// <returns>The last position to be checked.</returns>
    public static async Task<long> Find(
        NpgsqlConnection connection, IReadOnlyList<ArchivedRows> archive, FindingList findings, CancellationToken cancellation)
    {
        var end = 0L;
        while (await Next(connection, archive, end, cancellation).ConfigureAwait(false) is var (first, last))
        {
            if (first - end > Hole)
            {
                findings.Add(new(FindingCode.FactsApart, first, Expected: end.ToString(CultureInfo.InvariantCulture)));
                break;
            }
            end = last;
        }
        await using var newest = new NpgsqlCommand("select position from ledger.head", connection);
        var head = (long)(await newest.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
        if (head > end) findings.Add(new(FindingCode.FactMissing, end + 1, head));
        return end;
    }

    /// <summary>The first position after another, and the last one within a hole's length: found at the ends of an index.</summary>
    private static async Task<(long First, long Last)?> Next(
        NpgsqlConnection connection, IReadOnlyList<ArchivedRows> archive, long after, CancellationToken cancellation)
    {
        if (archive.FirstOrDefault(file => file.From <= after + 1 && file.Until > after) is { } archived) return (after + 1, archived.Until);
        await using var command = new NpgsqlCommand(
            "select min(position), (select max(position) from ledger.fact where position > $1 and position <= $1 + $2) from ledger.fact where position > $1",
            connection);
        command.Parameters.Add(new() { Value = after });
        command.Parameters.Add(new() { Value = Hole });
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        if (!await row.ReadAsync(cancellation).ConfigureAwait(false) || row.IsDBNull(0)) return null;
        return (row.GetInt64(0), row.IsDBNull(1) ? row.GetInt64(0) : row.GetInt64(1));
    }
}
