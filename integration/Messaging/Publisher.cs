using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Ledger;

namespace Regulatory.Integration.Messaging;

/// <summary>
/// Sends mail to partners, in order, each letter at least once. One host of the cluster does it at a time; the checkpoint moves only after
/// the broker has confirmed that all partners' queues hold the letter. When the broker or the database is away it starts over from the
/// checkpoint, after a pause that doubles.
/// </summary>
/// <param name="take">Waits for the turn of a reader.</param>
public sealed partial class Publisher(
    Mail mail, Func<string, CancellationToken, Task<ReaderTurn>> take, MessagingSettings settings, IClock clock, TimeProvider time,
    ILogger<Publisher> log)
{
    private readonly StandingBoard board = new(clock);
    private readonly Perseverance perseverance = new(settings, time);

    /// <summary>What it sends.</summary>
    public Mail Mail => mail;

    public Standing Standing => board.Now;

    /// <summary>Runs until cancelled.</summary>
    public Task Run(CancellationToken stop) => perseverance.Run(
        Turn,
        (fault, pause) =>
        {
            board.Set(StandingKind.Interrupted, reason: fault.Message);
            Interrupted(log, mail.Reader, pause, fault);
        },
        stop);

    /// <summary>One turn, from the lock to whatever ends it.</summary>
    /// <param name="goesWell">Told when something was sent, or nothing had to be.</param>
    private async Task Turn(Action goesWell, CancellationToken stop)
    {
        var turn = await take(mail.Reader, stop).ConfigureAwait(false);
        await using (turn.ConfigureAwait(false))
        {
            var post = await PartnerPost.Open(settings with { Partners = mail.Partners }, stop).ConfigureAwait(false);
            await using (post.ConfigureAwait(false))
            {
                board.Set(StandingKind.Running, turn.Position);
                Leading(log, mail.Reader, turn.Position);
                while (true)
                {
                    await foreach (var letter in mail.After(turn.Position, stop).ConfigureAwait(false))
                    {
                        foreach (var message in letter.Messages) await post.Deliver(message, stop).ConfigureAwait(false);
                        await turn.MoveTo(letter.Upto, stop).ConfigureAwait(false);
                        board.Set(StandingKind.Running, letter.Upto);
                    }
                    goesWell();
                    await mail.Beyond(turn.Position, stop).ConfigureAwait(false);
                    await turn.Check(stop).ConfigureAwait(false);
                }
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Reader}: what comes after {Position} is sent to partners from here")]
    private static partial void Leading(ILogger log, string reader, long position);

    [LoggerMessage(2, LogLevel.Warning, "{Reader}: sending to partners is interrupted and goes on in {Pause}")]
    private static partial void Interrupted(ILogger log, string reader, TimeSpan pause, Exception fault);
}
