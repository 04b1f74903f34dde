using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Messaging;

/// <summary>
/// Sends the signed heads of the ledger to every partner, in order of size, each at least once. One host of the cluster does it at a
/// time; its checkpoint moves only after the broker has confirmed that all partners' queues hold the head. When the broker or the
/// database is away it starts over from the checkpoint, after a pause that doubles.
/// </summary>
/// <param name="take">Waits for the turn of the reader <see cref="Reader"/>.</param>
public sealed partial class HeadPublisher(
    Func<CancellationToken, Task<ReaderTurn>> take, SealedHeads heads, MessagingSettings settings, IClock clock, TimeProvider time,
    ILogger<HeadPublisher> log)
{
    /// <summary>Name of the checkpoint; its position is the size of the last head that was sent.</summary>
    public const string Reader = "publisher:heads";

    private readonly StandingBoard board = new(clock);

    public Standing Standing => board.Now;

    /// <summary>Runs until cancelled.</summary>
    public async Task Run(CancellationToken stop)
    {
        var pause = settings.FirstPause;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Turn(() => pause = settings.FirstPause, stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                board.Set(StandingKind.Interrupted, reason: fault.Message);
                Interrupted(log, pause, fault);
                await Task.Delay(pause, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < settings.LongestPause ? pause * 2 : settings.LongestPause;
            }
        }
    }

    /// <summary>One turn, from the lock to whatever ends it.</summary>
    /// <param name="goesWell">Told when something was sent, or nothing had to be.</param>
    private async Task Turn(Action goesWell, CancellationToken stop)
    {
        var turn = await take(stop).ConfigureAwait(false);
        await using (turn.ConfigureAwait(false))
        {
            var post = await PartnerPost.Open(settings, stop).ConfigureAwait(false);
            await using (post.ConfigureAwait(false))
            {
                board.Set(StandingKind.Running, turn.Position);
                Leading(log, turn.Position);
                while (true)
                {
                    await foreach (var head in heads.After(turn.Position, stop).ConfigureAwait(false))
                    {
                        await post.Deliver(LedgerHeadPublished.Of(head), stop).ConfigureAwait(false);
                        await turn.MoveTo(head.Size, stop).ConfigureAwait(false);
                        board.Set(StandingKind.Running, head.Size);
                    }
                    goesWell();
                    await Task.Delay(settings.Interval, time, stop).ConfigureAwait(false);
                    await turn.Check(stop).ConfigureAwait(false);
                }
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Heads after {Size} are sent to partners from here")]
    private static partial void Leading(ILogger log, long size);

    [LoggerMessage(2, LogLevel.Warning, "Sending heads to partners is interrupted and goes on in {Pause}")]
    private static partial void Interrupted(ILogger log, TimeSpan pause, Exception fault);
}
