using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Regulatory.Ledger;

/// <summary>A numbered step of the ledger's schema.</summary>
/// <param name="Name">File name: <c>0001_tables.sql</c>; the number before the underscore orders the steps.</param>
public sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>SHA-256 of the text in lower-case hex, line ends counted as <c>\n</c>.</summary>
    public string Checksum =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));
}

/// <summary>A migration that has run here reads differently now, or is gone: a shipped migration is never edited.</summary>
public sealed class MigrationChangedException(string message) : Exception(message);

/// <summary>
/// Brings a database up to this software's schema. It runs as the deploy role, which owns everything it makes; see
/// <see cref="DatabaseRoles"/> for what must be there before.
/// </summary>
public sealed class Migrator(NpgsqlDataSource deploy, ImmutableArray<Migration> migrations)
{
    private const long Lock = 0x4C45444745520000;

    public Migrator(NpgsqlDataSource deploy)
        : this(deploy, Shipped) { }

    /// <summary>The migrations that this software brings along.</summary>
    public static ImmutableArray<Migration> Shipped { get; } = [.. Load()];

    /// <summary>Runs what has not run yet, each migration in a transaction of its own. Several may try at once; one does it.</summary>
    /// <returns>The names of the migrations that ran now.</returns>
    /// <exception cref="MigrationChangedException">A migration that ran here before has been changed or removed.</exception>
    public async Task<ImmutableArray<string>> Migrate(CancellationToken cancellation = default)
    {
        await using var connection = await deploy.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await Run(connection, $"select pg_advisory_lock({Lock})", cancellation).ConfigureAwait(false);
        try
        {
            var applied = await Applied(connection, cancellation).ConfigureAwait(false);
            Check(applied);
            var now = ImmutableArray.CreateBuilder<string>();
            foreach (var migration in migrations.Where(migration => !applied.ContainsKey(migration.Number)))
            {
                await Apply(connection, migration, cancellation).ConfigureAwait(false);
                now.Add(migration.Name);
            }
            return now.ToImmutable();
        }
        finally
        {
            // If the connection broke, the lock went with it.
            if (connection.State == System.Data.ConnectionState.Open)
                await Run(connection, $"select pg_advisory_unlock({Lock})", CancellationToken.None).ConfigureAwait(false);
        }
    }

    private void Check(Dictionary<int, (string Name, string Checksum)> applied)
    {
        foreach (var (number, (name, checksum)) in applied.OrderBy(pair => pair.Key))
        {
            var shipped = migrations.FirstOrDefault(migration => migration.Number == number)
                ?? throw new MigrationChangedException($"Migration {name} ran here, but this software does not have it: it is older.");
            if (shipped.Checksum != checksum)
                throw new MigrationChangedException($"Migration {shipped.Name} was changed after it had run here; add a new one instead.");
        }
    }

    private static async Task<Dictionary<int, (string Name, string Checksum)>> Applied(
        NpgsqlConnection connection, CancellationToken cancellation)
    {
        await Run(
            connection,
            """
            create schema if not exists ledger;
            create table if not exists ledger.migration (
              number integer primary key,
              name text not null,
              checksum text not null,
              applied_at timestamptz not null default clock_timestamp()
            );
            """,
            cancellation).ConfigureAwait(false);
        await using var select = new NpgsqlCommand("select number, name, checksum from ledger.migration order by number", connection);
        await using var reader = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var applied = new Dictionary<int, (string, string)>();
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            applied.Add(reader.GetInt32(0), (reader.GetString(1), reader.GetString(2)));
        return applied;
    }

    private static async Task Apply(NpgsqlConnection connection, Migration migration, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await Run(connection, migration.Sql, cancellation).ConfigureAwait(false);
        await using var note = new NpgsqlCommand(
            "insert into ledger.migration (number, name, checksum) values ($1, $2, $3)", connection, transaction)
        {
            Parameters = { new() { Value = migration.Number }, new() { Value = migration.Name }, new() { Value = migration.Checksum } },
        };
        await note.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // The text is a migration shipped inside this assembly, or a constant above.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<Migration> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        const string folder = ".Migrations.";
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.Contains(folder, StringComparison.Ordinal))
                     .Order(StringComparer.Ordinal))
        {
            var name = resource[(resource.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..];
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new(int.Parse(name[..4], System.Globalization.CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }
}
