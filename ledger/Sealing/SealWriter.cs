using Npgsql;

namespace Regulatory.Ledger.Sealing;

/// <summary>Another sealer has extended the tree since this one looked.</summary>
internal sealed class SealedElsewhereException(Exception inner) : Exception("Another sealer has extended the tree.", inner);

/// <summary>Extends a stored tree by one head.</summary>
internal static class SealWriter
{
    private const string Seal = "select ledger.seal($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";

    /// <summary>Writes the full tiles, the edge and the head of a tree in one transaction.</summary>
    /// <param name="extends">Size of the head before; 0 for none.</param>
    /// <param name="tiles">Those that became full between the two heads.</param>
    /// <param name="newKey">The key that signs from this head on; null when it is the one before.</param>
    /// <exception cref="SealedElsewhereException">The newest head has another size.</exception>
    public static async Task Write(
        NpgsqlConnection connection, long extends, SignedHead head, IReadOnlyCollection<FullTile> tiles,
        IReadOnlyCollection<(int Level, byte[] Hashes)> edge, VerifierKey? newKey, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Seal, connection);
        object?[] values =
        [
            head.Tree, extends, head.Size, head.Root, head.SignedAt.ToDateTimeUtc(), head.Origin, head.Note,
            tiles.Select(tile => (short)tile.Address.Level).ToArray(), tiles.Select(tile => tile.Address.Number).ToArray(),
            tiles.Select(tile => tile.Hashes).ToArray(),
            edge.Select(tile => (short)tile.Level).ToArray(), edge.Select(tile => tile.Hashes).ToArray(),
            newKey?.Name, newKey?.Id, newKey?.Suite.Name, newKey?.ToString(),
        ];
        foreach (var value in values) command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        try
        {
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.ObjectNotInPrerequisiteState)
        {
            throw new SealedElsewhereException(fault);
        }
    }
}
