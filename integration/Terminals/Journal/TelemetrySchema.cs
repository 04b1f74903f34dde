using Npgsql;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>The schema <c>telemetry</c>: raw frames and positions, partitioned by day.</summary>
public static class TelemetrySchema
{
    /// <summary>Makes the schema, or completes it; the database's roles must be there.</summary>
    /// <param name="deploy">A connection of the role that owns schemas; never the host's.</param>
    public static async Task Migrate(NpgsqlDataSource deploy, CancellationToken cancellation = default)
    {
        await using var connection = await deploy.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        // Two that migrate at once take turns.
        await using var migrate = new NpgsqlCommand(
            "select pg_advisory_xact_lock(hashtextextended('regulatory.telemetry-schema', 0));" + Script(), connection, transaction);
        await migrate.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private static string Script()
    {
        using var stream = typeof(TelemetrySchema).Assembly.GetManifestResourceStream("Regulatory.Integration.telemetry-schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
