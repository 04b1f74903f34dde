using Npgsql;
using Regulatory.Ledger;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Specs.Support;

/// <summary>A sealer at work on a database, with keys of its own.</summary>
public sealed class RunningSealer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sealer").FullName;
    private readonly CancellationTokenSource stop = new();
    private readonly NpgsqlDataSource turns;
    private readonly Task running;

    private RunningSealer(LedgerDatabase database, FactLedger ledger, SealingSuite? suite)
    {
        turns = LockSessions.Of(database.AppConnection);
        var settings = new SealerSettings
        {
            Suite = suite ?? SealingSuite.Default, FirstOrigin = "spec.example/ledger", Folder = folder, Interval = TimeSpan.FromMilliseconds(20),
            TurnInterval = TimeSpan.FromMilliseconds(50),
        };
        running = new Sealer(ledger, database.App, turns, SealingKeys.In(folder), settings).Run(stop.Token);
    }

    public static RunningSealer Start(LedgerDatabase database, FactLedger ledger, SealingSuite? suite = null) => new(database, ledger, suite);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        await turns.DisposeAsync();
        stop.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
