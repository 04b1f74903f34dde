using Npgsql;
using Regulatory.Ledger;

namespace Regulatory.Specs.Support;

/// <summary>A fresh database with the three roles and the ledger's schema, and a data source for each role.</summary>
public sealed class LedgerDatabase : IAsyncDisposable
{
    private static readonly RolePasswords Passwords = new("deploy-spec", "app-spec", "query-spec");

    private LedgerDatabase(EmbeddedPostgres server, string name)
    {
        Server = server;
        Name = name;
        Administrator = NpgsqlDataSource.Create(server.ConnectionString(name));
        Deploy = NpgsqlDataSource.Create(ConnectionString(DatabaseRoles.Deploy, Passwords.Deploy));
        App = NpgsqlDataSource.Create(ConnectionString(DatabaseRoles.App, Passwords.App));
        Query = NpgsqlDataSource.Create(ConnectionString(DatabaseRoles.Query, Passwords.Query));
    }

    public EmbeddedPostgres Server { get; }

    public string Name { get; }

    public NpgsqlDataSource Administrator { get; }

    public NpgsqlDataSource Deploy { get; }

    public NpgsqlDataSource App { get; }

    public NpgsqlDataSource Query { get; }

    /// <summary>Roles, but no schema yet.</summary>
    public static async Task<LedgerDatabase> CreateEmpty(EmbeddedPostgres server)
    {
        var name = new NpgsqlConnectionStringBuilder(await server.CreateDatabase()).Database!;
        var database = new LedgerDatabase(server, name);
        await DatabaseRoles.Create(database.Administrator, Passwords);
        return database;
    }

    public static async Task<LedgerDatabase> Create(EmbeddedPostgres server)
    {
        var database = await CreateEmpty(server);
        await new Migrator(database.Deploy).Migrate();
        return database;
    }

    /// <summary>The database of a name, made when it is missing; its schema is brought up to date.</summary>
    public static async Task<LedgerDatabase> Open(EmbeddedPostgres server, string name)
    {
        await using (var postgres = NpgsqlDataSource.Create(server.ConnectionString("postgres")))
        {
            await using var exists = postgres.CreateCommand("select exists (select from pg_database where datname = $1)");
            exists.Parameters.Add(new() { Value = name });
            if (!(bool)(await exists.ExecuteScalarAsync())!)
            {
                await using var create = postgres.CreateCommand($"create database {name}");
                await create.ExecuteNonQueryAsync();
            }
        }
        var database = new LedgerDatabase(server, name);
        await DatabaseRoles.Create(database.Administrator, Passwords);
        await new Migrator(database.Deploy).Migrate();
        return database;
    }

    /// <summary>The application's connection string, with its password.</summary>
    public string AppConnection => ConnectionString(DatabaseRoles.App, Passwords.App);

    /// <summary>The query role's connection string, with its password.</summary>
    public string QueryConnection => ConnectionString(DatabaseRoles.Query, Passwords.Query);

    public string ConnectionString(string role, string password) => Server.ConnectionString(Name, role, password);

    /// <summary>After the server was stopped: what waits in the pools is dead.</summary>
    public void ForgetConnections()
    {
        foreach (var source in new[] { Administrator, Deploy, App, Query }) source.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var source in new[] { Administrator, Deploy, App, Query }) await source.DisposeAsync();
    }
}
