using Microsoft.Extensions.Logging;
using Npgsql;
using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>
/// Keeps one read model up to date for as long as it runs: waits for its turn in the cluster, folds what comes, stops at a
/// fact it cannot fold until somebody decides to skip it, and starts over when the database was away.
/// </summary>
internal sealed partial class ProjectionRunner(
    ReadModelShape shape, FactFeed feed, IWorkplace place, HostLocks locks, ReadModelSettings settings, ReadModelProgress progress, ILogger log)
{
    /// <summary>Runs until cancelled, or until newer software serves a newer version.</summary>
    public async Task Run(CancellationToken cancel)
    {
        var pause = settings.FirstPause;
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                if (!await Turn(cancel).ConfigureAwait(false)) return;
                pause = settings.FirstPause;
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                var away = fault is LedgerUnavailableException || (fault is NpgsqlException lost && Faults.IsPassing(lost));
                if (away && pause > settings.LongestAbsence) pause = settings.LongestAbsence;
                if (away) Waiting(log, shape.Name, pause, fault.Message);
                else Interrupted(log, shape.Name, pause, fault);
                try
                {
                    await Task.Delay(pause, settings.Time, cancel).ConfigureAwait(false);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
                pause = pause * 2 < settings.LongestPause ? pause * 2 : settings.LongestPause;
            }
        }
    }

    /// <summary>One turn, from the wait for it to its end.</summary>
    /// <returns>False when newer software took over for good.</returns>
    private async Task<bool> Turn(CancellationToken cancel)
    {
        Build build;
        try
        {
            build = await place.Work(
                async connection =>
                {
                    var own = await BuildRegister.Ensure(connection, shape, cancel).ConfigureAwait(false);
                    await BuildRegister.DropRetired(connection, shape, settings.KeepRetired, cancel).ConfigureAwait(false);
                    return own;
                },
                cancel).ConfigureAwait(false);
        }
        catch (SupersededException newer)
        {
            Superseded(log, shape.Name, newer.Message);
            return false;
        }
        var held = await locks.Take(build.Lock, cancel).ConfigureAwait(false);
        // Given back at once: whoever drops the tables of a build that is over must not find it held.
        await using (held.ConfigureAwait(false)) await Lead(build, held, cancel).ConfigureAwait(false);
        return true;
    }

    /// <summary>Writes a build for as long as its lock is held.</summary>
    private async Task Lead(Build build, HeldLock held, CancellationToken cancel)
    {
        using var turn = CancellationTokenSource.CreateLinkedTokenSource(cancel, held.Lost);
        try
        {
            var session = await BuildSession.Open(place, build, turn.Token).ConfigureAwait(false);
            Leading(log, build.Name, session.Position);
            await Follow(session, turn.Token).ConfigureAwait(false);
        }
        catch (SupersededException other)
        {
            Superseded(log, shape.Name, other.Message);
        }
        catch (OperationCanceledException) when (held.Lost.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            throw new NpgsqlException($"The session that held the lock of {build.Name} has ended.");
        }
    }

    private async Task Follow(BuildSession session, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await Fold(session, cancel).ConfigureAwait(false);
            }
            catch (PoisonFactException poison)
            {
                Poisoned(log, shape.Name, poison.Position, poison);
                await session.Stop(poison.Position, poison.ToString(), cancel).ConfigureAwait(false);
                progress.Moved(shape.Name);
                await session.UntilSkipped(poison.Position, cancel).ConfigureAwait(false);
                await session.Resume(cancel).ConfigureAwait(false);
            }
        }
    }

    private async Task Fold(BuildSession session, CancellationToken cancel)
    {
        var skipped = await session.Skipped(cancel).ConfigureAwait(false);
        var reader = new FactReader(feed, shape.Evolution, settings.BatchSize);
        var forgetting = new Forgetting(feed, shape, skipped, settings.BatchSize, dropRetired: true);
        await using (reader.ConfigureAwait(false))
            while (true)
            {
                var batch = await reader.Next(session.Position, skipped, long.MaxValue, cancel).ConfigureAwait(false);
                // Whoever is up to date waits for more, wherever the head is.
                var head = IsUpToDate(session) ? 0 : await feed.Head(cancel).ConfigureAwait(false);
                await BatchWriter.Write(session, batch.Facts, head, forgetting, cancel).ConfigureAwait(false);
                if (session.Serving) progress.Moved(shape.Name);
                if (batch.Opening is { } poison) throw poison;
                if (batch.Facts.Length > 0 && session.Position < head) continue;
                await CaughtUp(session, head, cancel).ConfigureAwait(false);
                await feed.Beyond(session.Position, cancel).ConfigureAwait(false);
            }
    }

    /// <summary>Completes the indexes, and serves a version that has been built beside the one served so far.</summary>
    private async Task CaughtUp(BuildSession session, long head, CancellationToken cancel)
    {
        if (IsUpToDate(session)) return;
        await session.Index(cancel).ConfigureAwait(false);
        if (session.Serving) await session.BecomeLive(head, cancel).ConfigureAwait(false);
        else if (await session.TryServe(cancel).ConfigureAwait(false) is null) Serving(log, session.Build.Name, session.Position);
    }

    private static bool IsUpToDate(BuildSession session) => session is { State: BuildStatus.Live, Serving: true };

    [LoggerMessage(1, LogLevel.Information, "{Build} is led from position {Position}")]
    private static partial void Leading(ILogger log, string build, long position);

    [LoggerMessage(2, LogLevel.Information, "{Build} is served from position {Position}")]
    private static partial void Serving(ILogger log, string build, long position);

    [LoggerMessage(3, LogLevel.Information, "{Model}: {Reason}")]
    private static partial void Superseded(ILogger log, string model, string reason);

    [LoggerMessage(4, LogLevel.Warning, "{Model} is interrupted and goes on in {Pause}")]
    private static partial void Interrupted(ILogger log, string model, TimeSpan pause, Exception fault);

    [LoggerMessage(6, LogLevel.Warning, "{Model} waits for the database and goes on in {Pause}: {Reason}")]
    private static partial void Waiting(ILogger log, string model, TimeSpan pause, string reason);

    [LoggerMessage(5, LogLevel.Error, "{Model} stopped at position {Position}; it serves what it had before")]
    private static partial void Poisoned(ILogger log, string model, long position, Exception fault);
}
