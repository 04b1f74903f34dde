using NodaTime;
using Regulatory.Integration.Documents.Certificates;
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

/// <summary>Lets the deadline clock look at the diary every half minute.</summary>
public sealed partial class ClockWork(Installation installation, IClock clock, ILogger<DeadlineClock> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var deadlines = new DeadlineClock(installation.Executor, installation.DueTimers, clock, log);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await deadlines.Tick(stoppingToken);
            }
            catch (Exception fault) when (fault is LedgerUnavailableException or Npgsql.NpgsqlException)
            {
                Waiting(log, fault.Message);
            }
            await Task.Delay(Interval, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The deadline clock waits for the database: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}

/// <summary>Forgets in memory and on disk whom an erasure forgot in the record.</summary>
public sealed partial class ErasureWork(Installation installation, ILogger<ErasureSweep> log) : BackgroundService
{
    /// <summary>Looks by itself now and then: a notice may be lost, and papers may not be removable for a while.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var heard = new SemaphoreSlim(1);
        var hearing = installation.ForgetTheErased(() => heard.Release(), stoppingToken);
        var sweep = installation.Sweep(log);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await heard.WaitAsync(Interval, stoppingToken);
                await sweep.Tick(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault) when (fault is LedgerUnavailableException or Npgsql.NpgsqlException or ArchiveUnavailableException)
            {
                Waiting(log, fault.Message);
            }
        }
        await hearing;
    }

    [LoggerMessage(LogLevel.Warning, "What is left of erased persons is removed later: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
