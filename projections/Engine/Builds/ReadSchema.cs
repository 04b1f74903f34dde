using Npgsql;

namespace Regulatory.Projections;

/// <summary>What is recorded in the schema <c>read</c> about read models; the ledger's migrations make the schema itself.</summary>
public static class ReadSchema
{
    /// <summary>Makes the tables, or completes them.</summary>
    /// <param name="deploy">A connection of the role that owns schemas; never the host's.</param>
    public static async Task Migrate(NpgsqlDataSource deploy, CancellationToken cancel = default)
    {
        await using var connection = await deploy.OpenConnectionAsync(cancel).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        // Two hosts that start at once take turns.
        await using var migrate = new NpgsqlCommand(
            "select pg_advisory_xact_lock(hashtextextended('regulatory.read-schema', 0));" + Script(), connection, transaction);
        await migrate.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
    }

    private static string Script()
    {
        using var stream = typeof(ReadSchema).Assembly.GetManifestResourceStream("Regulatory.Projections.read-schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
