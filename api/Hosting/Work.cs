using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Processes;
using Regulatory.Ledger;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Hosting;

/// <summary>Keeps the reference data as fresh as other hosts' acts make them.</summary>
public sealed class ReferenceRefresh(Installation installation, TimeProvider time, ILogger<ReferenceRefresh> log) : LastingWork(time, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>The first reading comes before the first request.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Refresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task Work(CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(Interval, stop);
            await Refresh(stop);
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
/// Lets the deadline clock look at the diary every half minute and as soon as a day begins, on one host of the cluster: when that
/// host dies, another one looks at once. Two clocks would do no harm, for each act has an id of its occasion, but they would do
/// everything twice.
/// </summary>
public sealed partial class ClockWork(Installation installation, IClock clock, TimeProvider time, ILogger<DeadlineClock> log)
    : LastingWork(time, log)
{
    private const string Turn = "clock:deadlines";

    private const int SecondsBetweenLooks = 30;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private LocalDate Today => ChinaTime.DayOf(clock.GetCurrentInstant());

    protected override async Task Work(CancellationToken stop)
    {
        var deadlines = new DeadlineClock(installation.Executor, installation.DueTimers, clock, log);
        while (true)
        {
            try
            {
                await using var turn = await installation.TurnOf(Turn, stop);
                while (true)
                {
                    var day = Today;
                    await deadlines.Tick(stop);
                    for (var second = 0; second < SecondsBetweenLooks && day == Today; second++)
                    {
                        await Task.Delay(Second, stop);
                        await turn.Check(stop);
                    }
                }
            }
            catch (Exception fault) when (fault is LedgerUnavailableException or Npgsql.NpgsqlException)
            {
                Waiting(log, fault.Message);
            }
            await Task.Delay(Second, stop);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The deadline clock waits for the database: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}

/// <summary>Forgets in memory and on disk whom an erasure forgot in the record.</summary>
public sealed partial class ErasureWork(Installation installation, TimeProvider time, ILogger<ErasureSweep> log) : LastingWork(time, log)
{
    /// <summary>Looks by itself now and then: a notice may be lost, and papers may not be removable for a while.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task Work(CancellationToken stop)
    {
        using var heard = new SemaphoreSlim(1);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var hearing = installation.ForgetTheErased(() => heard.Release(), ended.Token);
        var sweep = installation.Sweep(log);
        try
        {
            while (!hearing.IsCompleted)
            {
                await Task.WhenAny(heard.WaitAsync(Interval, ended.Token), hearing);
                await Tick(sweep, stop);
            }
        }
        finally
        {
            await ended.CancelAsync();
            await hearing;
        }
    }

    private async Task Tick(ErasureSweep sweep, CancellationToken stop)
    {
        try
        {
            await sweep.Tick(stop);
        }
        catch (Exception fault) when (fault is LedgerUnavailableException or Npgsql.NpgsqlException or ArchiveUnavailableException)
        {
            Waiting(log, fault.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What is left of erased persons is removed later: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}

/// <summary>Seals the ledger, and says so loudly when it cannot go on.</summary>
public sealed partial class SealerWork : LastingWork
{
    private readonly Sealer sealer;

    public SealerWork(Installation installation, TimeProvider time, ILogger<Sealer> log)
        : base(time, log) =>
        sealer = installation.NewSealer(time, standing =>
        {
            if (standing.State == SealerState.Refused) Refused(log, standing.Reason!);
            else if (standing.State == SealerState.Interrupted) Interrupted(log, standing.Reason!);
            else Stands(log, standing.State, standing.Sealed);
        });

    /// <summary>How sealing stands on this host.</summary>
    public SealerStanding Standing => sealer.Standing;

    protected override Task Work(CancellationToken stop) => sealer.Run(stop);

    [LoggerMessage(LogLevel.Critical, "The ledger is not sealed any more until somebody has looked: {Reason}")]
    private static partial void Refused(ILogger log, string reason);

    [LoggerMessage(LogLevel.Warning, "Sealing is interrupted: {Reason}")]
    private static partial void Interrupted(ILogger log, string reason);

    [LoggerMessage(LogLevel.Information, "Sealing: {State}, sealed up to {Position}")]
    private static partial void Stands(ILogger log, SealerState state, long position);
}

/// <summary>Says in the log which partitions of the ledger cannot be read because their files are missing or altered.</summary>
public sealed partial class ArchiveWatch(Installation installation, TimeProvider time, ILogger<ArchiveWatch> log) : LastingWork(time, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    protected override async Task Work(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                foreach (var fault in await installation.Ledger.UnreadableArchives(stop)) Unreadable(log, fault.Message);
            }
            catch (LedgerUnavailableException)
            {
                // Whoever needs the database says that it is away.
            }
            await Task.Delay(Interval, stop);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Reason} What needs its facts waits until the file is back.")]
    private static partial void Unreadable(ILogger log, string reason);
}
