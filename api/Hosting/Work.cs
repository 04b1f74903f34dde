using NodaTime;
using Regulatory.Integration.Processes;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

/// <summary>Keeps the reference data as fresh as other hosts' acts make them.</summary>
public sealed class ReferenceRefresh(Installation installation) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>The first reading comes before the first request.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Refresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, stoppingToken);
            await Refresh(stoppingToken);
        }
    }

    private async Task Refresh(CancellationToken cancellation)
    {
        try
        {
            await installation.Reference.Refresh(cancellation);
        }
        catch (LedgerUnavailableException)
        {
            // Acts answer that the ledger is away until it is back.
        }
    }
}

/// <summary>Folds facts into read models.</summary>
public sealed class ProjectionWork(Installation installation) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => installation.ReadModels.Run(stoppingToken);
}

/// <summary>
/// Lets the deadline clock look at the diary every half minute, on one host of the cluster: when that host dies, another one looks at
/// once. Two clocks would do no harm, for each act has an id of its occasion, but they would do everything twice.
/// </summary>
public sealed partial class ClockWork(Installation installation, IClock clock, ILogger<DeadlineClock> log) : BackgroundService
{
    private const string Turn = "clock:deadlines";

    private const int SecondsBetweenLooks = 30;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var deadlines = new DeadlineClock(installation.Executor, installation.DueTimers, clock, log);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var turn = await installation.TurnOf(Turn, stoppingToken);
                while (true)
                {
                    await deadlines.Tick(stoppingToken);
                    for (var second = 0; second < SecondsBetweenLooks; second++)
                    {
                        await Task.Delay(Second, stoppingToken);
                        await turn.Check(stoppingToken);
                    }
                }
            }
            catch (Exception fault) when (fault is LedgerUnavailableException or Npgsql.NpgsqlException)
            {
                Waiting(log, fault.Message);
            }
            await Task.Delay(Second, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The deadline clock waits for the database: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
