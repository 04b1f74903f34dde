using Npgsql;

namespace Regulatory.Projections;

/// <summary>The schema <c>read</c> and what is recorded there about read models.</summary>
public static class ReadSchema
{
    /// <summary>Makes the schema, or completes it.</summary>
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
