using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs;

/// <summary>The server that the specs of this assembly share; those that kill theirs start their own.</summary>
public sealed class SharedServer : IDisposable
{
    public EmbeddedPostgres Postgres { get; } = new("ledger");

    public void Dispose() => Postgres.Dispose();
}

[CollectionDefinition(Name)]
public sealed class SharedServerCollection : ICollectionFixture<SharedServer>
{
    public const string Name = "PostgreSQL";
}

/// <summary>A spec with a fresh ledger of its own.</summary>
[Collection(SharedServerCollection.Name)]
public abstract class LedgerSpec(SharedServer server) : IAsyncLifetime
{
    protected LedgerDatabase Database { get; private set; } = null!;

    protected FactLedger Ledger { get; private set; } = null!;

    protected EmbeddedPostgres Server => server.Postgres;

    public virtual async Task InitializeAsync()
    {
        Database = await LedgerDatabase.Create(server.Postgres);
        Ledger = new FactLedger(Database.App);
    }

    public virtual async Task DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await Database.DisposeAsync();
    }
}
