using System.Reflection;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Personal;
using Regulatory.Specs.Support;
using FactAttribute = Regulatory.Domain.Kernel.FactAttribute;

namespace Regulatory.Specs.Integration.Acts;

/// <summary>A ledger on a real server, and hosts that act on it, each with a memory of its own.</summary>
public sealed class ActDatabase : IAsyncLifetime, IDisposable
{
    private readonly EmbeddedPostgres server = new("integration");
    private readonly List<IAsyncDisposable> opened = [];
    private LedgerDatabase database = null!;

    public async Task InitializeAsync() => database = await LedgerDatabase.Create(server);

    public async Task DisposeAsync()
    {
        foreach (var one in opened) await one.DisposeAsync();
        await database.DisposeAsync();
    }

    public void Dispose() => server.Dispose();

    /// <summary>One more host.</summary>
    internal async Task<Executor> Host()
    {
        var keys = new SubjectKeys(database.App, new MasterKeys(new byte[MasterKeys.Length]));
        var catalogue = FactCatalogue.Of(
            typeof(FactAttribute).Assembly,
            new FactCodec().AddSealed<Personal>(
                keys.Seal, keys.Open, value => value.Subject.Value, value => value.Clear,
                (subject, clear) => new(PartyId.Parse(subject), clear)),
            type => type.GetCustomAttribute<FactAttribute>()?.WireName,
            type => type.GetCustomAttribute<RetiredFactAttribute>()?.WireName);
        var ledger = new FactLedger(database.App);
        opened.Add(ledger);
        var reference = new ReferenceData(ledger, catalogue);
        await reference.Refresh();
        return new(
            ledger, catalogue, keys.Prepare, new Pseudonyms(new byte[32]), GovernanceActs.EnterIn(new()), reference, SystemClock.Instance);
    }
}

[CollectionDefinition(nameof(ActDatabase))]
public sealed class ActDatabaseCollection : ICollectionFixture<ActDatabase>;
