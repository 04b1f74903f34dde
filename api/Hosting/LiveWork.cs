using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Supervision.Live;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Api.Hosting;

/// <summary>
/// Keeps the map of where vehicles are, from the first time that somebody looks: it begins with the latest stored position of each terminal
/// and follows those that come. A host whose map nobody asks for reads nothing.
/// </summary>
public sealed partial class LiveWork(
    Installation installation, PositionFeed feed, LatestPositions latest, IClock clock, TimeProvider time, ILogger<LiveWork> log)
    : LastingWork(time, log)
{
    /// <summary>How often vehicles, terminals and alarms are looked at.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>How long somebody waits for a map that begins.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly TaskCompletionSource wanted = NewSignal();
    private volatile TaskCompletionSource<LiveMap> map = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The map, which begins when it is asked for.</summary>
    /// <exception cref="GraphQLException">UNAVAILABLE: what is stored cannot be read at the moment.</exception>
    public async Task<LiveMap> Map(CancellationToken cancellation)
    {
        wanted.TrySetResult();
        try
        {
            return await map.Task.WaitAsync(Patience, Time, cancellation);
        }
        catch (TimeoutException)
        {
            throw new GraphQLException(new GraphQLError("The map is being made; ask again.") { Code = Codes.Unavailable }.With("retryable", true));
        }
    }

    protected override async Task Work(CancellationToken stop)
    {
        await wanted.Task.WaitAsync(stop);
        while (true)
        {
            try
            {
                await Keep(stop);
            }
            catch (NpgsqlException away)
            {
                Waiting(log, away.Message);
            }
            finally
            {
                // Nobody is shown a map that does not move any more.
                if (map.Task.IsCompletedSuccessfully) map = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
            await Task.Delay(Second, Time, stop);
        }
    }

    private async Task Keep(CancellationToken stop)
    {
        var kept = new LiveMap(clock, Time);
        var place = await feed.Head(stop);
        var by = Parameters();
        kept.Begin(
            place, await latest.Read(ChinaTime.DayOf(clock.GetCurrentInstant()), by.Quality, stop), await installation.Questions.FleetOnMap(stop), by);
        map.SetResult(kept);
        Begins(log, kept.Count, place);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var following = feed.Follow(place, kept, end.Token);
        try
        {
            while (await Task.WhenAny(following, Task.Delay(Interval, Time, end.Token)) != following)
                kept.Know(await installation.Questions.FleetOnMap(stop), Parameters());
            await following;
        }
        finally
        {
            await end.CancelAsync();
            await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private LiveParameters Parameters()
    {
        var by = AlarmParameters.Of(installation.Reference.Current.Figures, ChinaTime.DayOf(clock.GetCurrentInstant()));
        return new(by.MovingSpeed * 10, Duration.FromSeconds(by.OfflineMovingSeconds), Duration.FromHours(by.OfflineParkedHours), by.Quality);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    [LoggerMessage(1, LogLevel.Information, "The map begins with {Count} terminals, from position {Place} on")]
    private static partial void Begins(ILogger log, int count, long place);

    [LoggerMessage(2, LogLevel.Warning, "The map waits for the database: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
