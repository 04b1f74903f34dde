using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Messaging;

/// <summary>
/// Keeps this host's witness file: adds every signed head, and before that, and whenever there is none, makes sure that the tree as it
/// stands still begins with the last head in the file. It needs neither broker nor turn: each host that has a file keeps its own.
/// </summary>
public sealed partial class WitnessKeeper(
    WitnessFile file, SealedHeads heads, MessagingSettings settings, IClock clock, TimeProvider time, ILogger<WitnessKeeper> log)
{
    private readonly StandingBoard board = new(clock);

    public Standing Standing => board.Now;

    /// <summary>Runs until cancelled. A head that does not follow from the file is never written; it is reported again and again.</summary>
    public Task Run(CancellationToken stop) => new Perseverance(settings, time).Run((_, cancellation) => Round(cancellation), Failed, stop);

    /// <summary>Brings the file up to the newest head.</summary>
    /// <exception cref="WitnessRefusedException">The ledger does not continue what the file holds.</exception>
    public async Task Round(CancellationToken stop = default)
    {
        var last = file.Last();
        await MustContinue(last, stop).ConfigureAwait(false);
        await foreach (var head in heads.After(last?.Size ?? 0, stop).ConfigureAwait(false))
        {
            file.Append(head.Note);
            board.Set(StandingKind.Running, head.Size);
        }
        if (board.Now.Kind != StandingKind.Running) board.Set(StandingKind.Running, last?.Size);
    }

    private void Failed(Exception fault, TimeSpan pause)
    {
        if (fault is WitnessRefusedException)
        {
            board.Set(StandingKind.Refused, reason: fault.Message);
            Refused(log, file.Path, fault.Message);
            return;
        }
        board.Set(StandingKind.Interrupted, reason: fault.Message);
        Interrupted(log, file.Path, pause, fault);
    }

    private async Task MustContinue(WitnessedHead? last, CancellationToken stop)
    {
        if (last is null) return;
        var root = await heads.RootAt(last.Size, stop).ConfigureAwait(false);
        if (root is null || !root.AsSpan().SequenceEqual(last.Root)) throw WitnessRefusedException.NotContained(last, root);
    }

    [LoggerMessage(1, LogLevel.Critical, "The witness file {File} does not agree with the ledger, and was left as it is: {Reason}")]
    private static partial void Refused(ILogger log, string file, string reason);

    [LoggerMessage(2, LogLevel.Warning, "Keeping the witness file {File} is interrupted and goes on in {Pause}")]
    private static partial void Interrupted(ILogger log, string file, TimeSpan pause, Exception fault);
}
