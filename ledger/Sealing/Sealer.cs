using System.Security.Cryptography;
using Npgsql;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// Follows the ledger and signs a head at most a second after a fact was recorded. Of several sealers one has the turn, by an advisory
/// lock; when it dies another goes on. What it finds wrong stops it: it signs nothing that contradicts what was signed before.
/// </summary>
/// <param name="ledger">What is sealed.</param>
/// <param name="source">Connections as the application role.</param>
/// <param name="turns">The same, for sessions that hold a lock: <see cref="LockSessions"/>.</param>
/// <param name="changed">Told of every change of <see cref="Standing"/>, the sealed position apart.</param>
public sealed class Sealer(
    FactLedger ledger, NpgsqlDataSource source, NpgsqlDataSource turns, SealingKeys keys, SealerSettings settings, TimeProvider? time = null,
    Action<SealerStanding>? changed = null)
{
    private readonly TimeProvider time = time ?? TimeProvider.System;
    private volatile SealerStanding standing = new(SealerState.StandingBy, 0);

    /// <summary>How it stands, for health and pages.</summary>
    public SealerStanding Standing => standing;

    /// <summary>Runs until cancelled.</summary>
    public async Task Run(CancellationToken stop)
    {
        for (var fault = 0; !stop.IsCancellationRequested;)
        {
            var pause = settings.TurnInterval;
            try
            {
                if (await SealingSession.TryOpen(ledger, source, turns, keys, settings, stop).ConfigureAwait(false) is { } session)
                {
                    await using (session.ConfigureAwait(false)) await Seal(session, () => fault = 0, stop).ConfigureAwait(false);
                }
                Stands(new(SealerState.StandingBy, standing.Sealed));
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (SealedElsewhereException)
            {
                // Whoever it was has the turn now.
            }
            catch (Exception away) when (away is LedgerUnavailableException || Faults.IsOfDatabase(away))
            {
                Stands(new(SealerState.Interrupted, standing.Sealed, away.Message));
                pause = Faults.Pause(fault++);
            }
            catch (Exception wrong) when (wrong is SealDamagedException or LedgerIncompleteException or SealingUnavailableException or FormatException
                or CryptographicException or UnauthorizedAccessException)
            {
                Stands(new(SealerState.Refused, standing.Sealed, wrong.Message));
                pause = settings.RefusalInterval;
            }
            await Task.Delay(pause, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Seals as long as the session lasts. A batch that is full is followed by the next at once.</summary>
    private async Task Seal(SealingSession session, Action goesWell, CancellationToken stop)
    {
        Stands(new(SealerState.Sealing, session.Size));
        while (true)
        {
            var began = time.GetTimestamp();
            var before = session.Size;
            while (await session.Seal(stop).ConfigureAwait(false) is { } head)
            {
                goesWell();
                standing = standing with { Sealed = head.Size };
                if (head.Size - before < settings.BatchFacts) break;
                before = head.Size;
            }
            if (settings.Interval - time.GetElapsedTime(began) is var rest && rest > TimeSpan.Zero)
                await Task.Delay(rest, time, stop).ConfigureAwait(false);
            await ledger.Beyond(session.Size, stop).ConfigureAwait(false);
        }
    }

    private void Stands(SealerStanding now)
    {
        var before = standing;
        standing = now;
        if (before.State != now.State || before.Reason != now.Reason) changed?.Invoke(now);
    }
}
