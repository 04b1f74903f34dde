using Npgsql;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>A PostgreSQL for the specs of the gateway.</summary>
public sealed class GatewayServer : IDisposable
{
    public EmbeddedPostgres Postgres { get; } = new("terminals");

    public void Dispose() => Postgres.Dispose();
}

[CollectionDefinition(Name)]
public sealed class GatewayServerCollection : ICollectionFixture<GatewayServer>
{
    public const string Name = "terminals";
}

/// <summary>A fresh database with the schema of the gateway and ten registered terminals.</summary>
[Collection(GatewayServerCollection.Name)]
public abstract class GatewaySpec(GatewayServer server) : IAsyncLifetime
{
    protected LedgerDatabase Database { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Database = await LedgerDatabase.Create(server.Postgres);
        await TelemetrySchema.Migrate(Database.Deploy);
        await SmallRegister.Make(Database.Administrator);
        await new SmallRegister(Database.App).EnterRegistered(10);
    }

    public virtual async Task DisposeAsync() => await Database.DisposeAsync();

    /// <summary>Asks the database for one value.</summary>
    protected async Task<T> Ask<T>(string sql)
    {
#pragma warning disable CA2100 // Specs write their own statements.
        await using var command = Database.Administrator.CreateCommand(sql);
#pragma warning restore CA2100
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>A session of a superuser in which somebody else's batch never ends, until it is disposed of.</summary>
    protected async Task<NpgsqlConnection> StandStill()
    {
        var connection = await Database.Administrator.OpenConnectionAsync();
        await using var hold = new NpgsqlCommand("begin; select pg_advisory_xact_lock(hashtextextended('telemetry.batch', 0))", connection);
        await hold.ExecuteNonQueryAsync();
        return connection;
    }
}
