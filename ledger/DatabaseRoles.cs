using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Regulatory.Ledger;

/// <summary>Passwords of the three database roles; they come from the installation's settings and stand in no file of ours.</summary>
public sealed record RolePasswords(string Deploy, string App, string Query);

/// <summary>
/// The three roles: <c>regulatory_deploy</c> owns the schemas and runs migrations, <c>regulatory_app</c> is the host's,
/// <c>regulatory_query</c> reads read models in read-only transactions.
/// </summary>
public static class DatabaseRoles
{
    public const string Deploy = "regulatory_deploy";
    public const string App = "regulatory_app";
    public const string Query = "regulatory_query";

    /// <summary>
    /// Under row-level security PostgreSQL lets only functions that are marked leakproof near rows that it has not admitted yet, and an
    /// index only serves them. LIKE tells nothing of the texts it looks at, in no error either, but is not marked; without the mark a
    /// search in restricted read models reads the whole table. Only a superuser can set it; others go on without.
    /// </summary>
    private const string TrustLike =
        """
        do $$
        begin
          alter function pg_catalog.textlike(text, text) leakproof;
        exception when insufficient_privilege then
          raise notice 'LIKE is not marked leakproof: searches in restricted read models will be slow.';
        end $$
        """;

    /// <summary>
    /// Creates the roles that are missing, sets their passwords, and lets the deploy role make schemas in the current database.
    /// May run as often as one likes.
    /// </summary>
    /// <param name="administrator">A superuser.</param>
    public static async Task Create(NpgsqlDataSource administrator, RolePasswords passwords, CancellationToken cancellation = default)
    {
        await using var connection = await administrator.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        // Roles belong to the whole server, and so does their catalogue: of two databases being set up at once, one waits.
        await Run(connection, "lock table pg_catalog.pg_authid in share row exclusive mode", cancellation).ConfigureAwait(false);
        foreach (var (role, password) in new[] { (Deploy, passwords.Deploy), (App, passwords.App), (Query, passwords.Query) })
        {
            await Formatted(
                connection,
                """
                select format(case when exists (select from pg_roles where rolname = $1::text)
                  then 'alter role %I login password %L' else 'create role %I login password %L' end, $1::text, $2::text)
                """,
                [role, ScramVerifier(password)],
                cancellation).ConfigureAwait(false);
        }
        await Run(
            connection,
            $"grant {App} to {Deploy}; alter role {Query} set default_transaction_read_only = on",
            cancellation).ConfigureAwait(false);
        await Run(connection, TrustLike, cancellation).ConfigureAwait(false);
        await Formatted(
            connection, "select format('grant create, connect, temporary on database %I to %I', current_database(), $1::text)", [Deploy],
            cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Lets the server quote names and literals, then runs the statement it gives back.</summary>
    private static async Task Formatted(NpgsqlConnection connection, string format, string[] values, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // The text is a constant of this class.
        await using var command = new NpgsqlCommand(format, connection);
#pragma warning restore CA2100
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await Run(connection, (string)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!, cancellation)
            .ConfigureAwait(false);
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // Constants of this class, or quoted by the server's own format().
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// What PostgreSQL keeps of a password (RFC 5803, SCRAM-SHA-256). Made here, so that no clear password reaches the server's log.
    /// </summary>
    private static string ScramVerifier(string password)
    {
        const int iterations = 4096;
        var salt = RandomNumberGenerator.GetBytes(16);
        var salted = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, iterations, HashAlgorithmName.SHA256, 32);
        var stored = SHA256.HashData(HMACSHA256.HashData(salted, "Client Key"u8));
        var server = HMACSHA256.HashData(salted, "Server Key"u8);
        return $"SCRAM-SHA-256${iterations}:{Convert.ToBase64String(salt)}${Convert.ToBase64String(stored)}:{Convert.ToBase64String(server)}";
    }
}
