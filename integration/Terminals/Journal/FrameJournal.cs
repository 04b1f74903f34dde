using System.Net.Sockets;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>
/// The journal: stores frames and their positions in the order in which they are added, and tells the sender of each when it is durable.
/// What waits is stored together; nothing is dropped. While the database is away it tries again and again, the queue fills, and whoever
/// adds has to wait.
/// </summary>
public sealed partial class FrameJournal(string connectionString, JournalSettings settings, TimeProvider time, ILogger<FrameJournal> log)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private readonly Channel<JournalEntry> queue =
        Channel.CreateBounded<JournalEntry>(new BoundedChannelOptions(settings.Queue) { SingleReader = true });

    private readonly List<JournalEntry> batch = [];
    private readonly HashSet<IFrameSender> answered = [];
    private readonly Lock counting = new();
    private JournalCounts counts;
    private long busySince;

    /// <summary>Is told the place of the newest position after each commit; must not wait.</summary>
    public event Action<long>? Stored;

    public JournalCounts Counts
    {
        get { lock (counting) return counts; }
    }

    /// <summary>Frames that wait to be stored, those of the batch that is being stored not counted.</summary>
    public int Queued => queue.Reader.Count;

    /// <summary>For how long the batch that is being stored has been; null while there is none. Long means: nothing is stored.</summary>
    public TimeSpan? BusyFor => Interlocked.Read(ref busySince) is var since and not 0 ? time.GetElapsedTime(since) : null;

    /// <summary>Adds a frame if there is room.</summary>
    public bool TryAdd(JournalEntry entry) => queue.Writer.TryWrite(entry);

    /// <summary>Adds a frame as soon as there is room.</summary>
    public ValueTask Add(JournalEntry entry, CancellationToken cancellation) => queue.Writer.WriteAsync(entry, cancellation);

    /// <summary>Stores what is added until it is told to stop; then it finishes the batch that it is at. One at a time.</summary>
    public async Task Run(CancellationToken stop)
    {
        JournalWriter? writer = null;
        try
        {
            // What an earlier run has taken and not stored comes first.
            while (batch.Count > 0 || await queue.Reader.WaitToReadAsync(stop).ConfigureAwait(false))
            {
                Interlocked.Exchange(ref busySince, time.GetTimestamp());
                Fill();
                writer = await Store(writer, stop).ConfigureAwait(false);
                Answer();
                Interlocked.Exchange(ref busySince, 0);
            }
        }
        finally
        {
            if (writer is not null) await writer.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Fill()
    {
        var positions = batch.Sum(entry => entry.Positions.Count);
        while (batch.Count < settings.BatchFrames && positions < settings.BatchPositions && queue.Reader.TryRead(out var entry))
        {
            batch.Add(entry);
            positions += entry.Positions.Count;
        }
    }

    private async Task<JournalWriter> Store(JournalWriter? writer, CancellationToken stop)
    {
        var lookUpAll = false;
        for (var pause = TimeSpan.FromMilliseconds(20); ;)
        {
            try
            {
                writer ??= await JournalWriter.Open(connectionString, stop).ConfigureAwait(false);
                // What is being stored is stored to the end: to break off would save nothing.
                var stored = await writer.Store(new(batch, lookUpAll), CancellationToken.None).ConfigureAwait(false);
                lock (counting) counts = counts.Plus(stored);
                Stored?.Invoke(stored.LastPlace);
                return writer;
            }
            catch (PostgresException known) when (known.SqlState == PostgresErrorCodes.UniqueViolation && !lookUpAll)
            {
                lookUpAll = true;
                continue;
            }
            catch (Exception fault) when (IsOfDatabase(fault))
            {
                Waiting(log, fault.Message);
            }
            // The commit may have come about although nobody said so.
            lookUpAll = true;
            if (writer is not null) await writer.DisposeAsync().ConfigureAwait(false);
            writer = null;
            await Task.Delay(pause, time, stop).ConfigureAwait(false);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private void Answer()
    {
        foreach (var entry in batch)
            if (entry.Sender.Kept(entry)) answered.Add(entry.Sender);
        batch.Clear();
        foreach (var sender in answered) sender.Send();
        answered.Clear();
    }

    /// <summary>A session that broke unnoticed shows as an operation that is not possible now.</summary>
    private static bool IsOfDatabase(Exception fault) =>
        fault is NpgsqlException or SocketException or IOException or TimeoutException or InvalidOperationException;

    [LoggerMessage(LogLevel.Warning, "The journal of terminals waits for the database, and terminals wait for their answers: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
