using NodaTime;
using Regulatory.Integration.Processes.Following;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

/// <summary>
/// Lets the processes across departments follow the ledger, on one host of the cluster: when that host dies, another goes on from the
/// checkpoint. While the database is away it waits.
/// </summary>
public sealed partial class ProcessWork(Installation installation, IClock clock, TimeProvider time, ILogger<ProcessFollower> log)
    : LastingWork(time, log)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    protected override async Task Work(CancellationToken stop)
    {
        var follower = installation.NewFollower(clock, log);
        while (true)
        {
            try
            {
                await using var turn = await installation.TurnOf(ProcessFollower.Reader, stop);
                Leads(log, turn.Position);
                await follower.Run(turn, stop);
            }
            catch (Exception fault) when (fault is LedgerUnavailableException or Npgsql.NpgsqlException)
            {
                Waiting(log, fault.Message);
            }
            await Task.Delay(Second, stop);
        }
    }

    [LoggerMessage(LogLevel.Information, "The processes follow the ledger from here, after {Position}")]
    private static partial void Leads(ILogger log, long position);

    [LoggerMessage(LogLevel.Warning, "The processes wait for the database: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
