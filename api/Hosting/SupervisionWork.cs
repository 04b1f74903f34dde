using NodaTime;
using Npgsql;
using Regulatory.Integration.Supervision;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Integration.Supervision.Digests;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

/// <summary>
/// Watches the tracks of vehicles, on one host of the cluster: when that host dies, another begins anew where the longest rule looks back to.
/// So does this one when an officer has changed what the rules go by.
/// </summary>
public sealed partial class SupervisionWork(
    Installation installation, PositionFeed feed, ICardFeed cards, IClock clock, TimeProvider time, ILogger<DigestPublisher> digests,
    ILogger<SupervisionEngine> log) : LastingWork(time, log)
{
    private const string Turn = "supervision:tracks";

    /// <summary>How often time alone is looked at: who is silent, and what has ended by silence.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>How often days that have ended are looked at: late data become a revision within that time.</summary>
    private static readonly TimeSpan BetweenDigests = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    protected override async Task Work(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await using var turn = await installation.TurnOf(Turn, stop);
                await Watch(turn, stop);
            }
            catch (Exception fault) when (fault is LedgerUnavailableException or NpgsqlException)
            {
                Waiting(log, fault.Message);
            }
            await Task.Delay(Second, stop);
        }
    }

    /// <summary>Returns when the parameters have changed.</summary>
    private async Task Watch(ReaderTurn turn, CancellationToken stop)
    {
        var parameters = Parameters();
        var waybills = installation.NewWaybillsOnTheRoad();
        await waybills.Load(Domain.Kernel.ChinaTime.DayOf(clock.GetCurrentInstant() - SupervisionEngine.Memory).PlusDays(-1), stop);
        using var engine = installation.Supervision.NewEngine(installation.Executor, parameters, feed, cards, clock, log, waybills);
        var begin = await feed.PlaceBefore(clock.GetCurrentInstant() - SupervisionEngine.Memory, stop);
        Begins(log, begin);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var trips = waybills.Follow(vehicle => engine.WaybillsChanged(vehicle, end.Token), end.Token);
        var present = await feed.Head(stop);
        var following = feed.Follow(begin, engine, end.Token);
        var publishing = Task.CompletedTask;
        var lastly = Time.GetTimestamp();
        try
        {
            while (await Task.WhenAny(following, trips, Task.Delay(Interval, end.Token)) is var first && first != following && first != trips)
            {
                if (publishing.IsCompleted && engine.Standing.Place >= present && Time.GetElapsedTime(lastly) >= BetweenDigests)
                {
                    await publishing;
                    (publishing, lastly) = (Publish(engine, end.Token), Time.GetTimestamp());
                }
                await turn.Check(stop);
                if (Parameters().Fingerprint != parameters.Fingerprint) return;
                var now = clock.GetCurrentInstant();
                await engine.Advance(now, stop);
                waybills.Forget(now - SupervisionEngine.Memory - Duration.FromDays(1));
            }
            await await Task.WhenAny(following, trips);
        }
        finally
        {
            await end.CancelAsync();
            await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await trips.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await publishing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Publish(SupervisionEngine engine, CancellationToken stop)
    {
        var publisher = new DigestPublisher(installation.Executor.Execute, installation.Questions.PublishedDays, digests);
        try
        {
            await publisher.Publish(engine.Digests(stop), clock.GetCurrentInstant(), installation.Reference.Current.Figures, stop);
        }
        catch (Exception fault) when (fault is LedgerUnavailableException or NpgsqlException)
        {
            // The watch goes on, and the next round publishes what this one has not.
            Waiting(log, fault.Message);
        }
    }

    private AlarmParameterHistory Parameters()
    {
        var today = Domain.Kernel.ChinaTime.DayOf(clock.GetCurrentInstant());
        return AlarmParameterHistory.Of(installation.Reference.Current.Figures, today);
    }

    [LoggerMessage(1, LogLevel.Information, "Tracks are watched here, from position {Place} on")]
    private static partial void Begins(ILogger log, long place);

    [LoggerMessage(2, LogLevel.Warning, "The watch over tracks waits for the database: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
