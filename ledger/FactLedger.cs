using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Npgsql;
using Regulatory.Ledger.Archiving;

namespace Regulatory.Ledger;

/// <summary>
/// The immutable event store. Appends go through a group-committing appender; reads see everything up to the head, in order and
/// without gaps, whether it lies in the database or in files of the archive. Safe for concurrent use; one instance a process. It
/// recovers by itself when the database restarts.
/// </summary>
public sealed class FactLedger : IAsyncDisposable
{
    private readonly FactReader reader;
    private readonly Appender appender;
    private readonly Importer importer;
    private readonly HeadSignal signal;
    private readonly LedgerOptions options;
    private readonly ArchiveShelf shelf;

    /// <param name="source">Connections as the application role. The ledger does not dispose of it.</param>
    public FactLedger(NpgsqlDataSource source, LedgerOptions? options = null)
    {
        this.options = options ?? new();
        shelf = new ArchiveShelf(this.options.Archives);
        reader = new FactReader(source, shelf);
        signal = new HeadSignal(source);
        appender = new Appender(source, this.options, signal.Announce);
        importer = new Importer(source, this.options, signal.Announce);
    }

    /// <summary>
    /// Records an act: all of it, or nothing. When the task completes with <see cref="Appended"/>, the facts are durable and
    /// visible to every reader.
    /// </summary>
    /// <param name="request">Each stream at most once.</param>
    /// <param name="cancellation">
    /// Ends the wait. A request that was already on its way may be recorded all the same; <see cref="Outcome"/> tells.
    /// </param>
    /// <exception cref="InvalidAppendException">The request itself can never be recorded: not JSON, too long, a stream twice.</exception>
    /// <exception cref="LedgerUnavailableException">The database stayed away or cannot do the work. Sending again is safe.</exception>
    /// <exception cref="ObjectDisposedException">The ledger is shutting down.</exception>
    public Task<AppendOutcome> Append(AppendRequest request, CancellationToken cancellation = default) =>
        appender.Append(request, cancellation);

    /// <summary>
    /// Records acts taken over from elsewhere, as many at a time as the lock of the ledger may be held for. Each is recorded as
    /// <see cref="Append"/> would record it, whole or not at all, and sees those before it; one that cannot be recorded leaves the
    /// others alone. An act that was recorded before, in this run or one that was broken off, is a <see cref="Duplicate"/>.
    /// </summary>
    /// <param name="acts">At most <see cref="LedgerOptions.MaxImportFacts"/> acts and facts together in each.</param>
    /// <returns>One outcome an act, in their order.</returns>
    /// <exception cref="InvalidAppendException">An act by itself can never be recorded, or there are too many.</exception>
    /// <exception cref="LedgerUnavailableException">The database stayed away. Importing the same acts again is safe.</exception>
    /// <exception cref="ObjectDisposedException">The ledger is shutting down.</exception>
    public Task<ImmutableArray<AppendOutcome>> Import(IReadOnlyList<AppendRequest> acts, CancellationToken cancellation = default) =>
        importer.Import(acts, cancellation);

    /// <summary>A stream's facts in order of version; none if there is no such stream.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async IAsyncEnumerable<RecordedFact> ReadStream(
        StreamName stream, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var fact in await LoadStream(stream, afterVersion, cancellation).ConfigureAwait(false)) yield return fact;
    }

    /// <summary>The same as <see cref="ReadStream"/>, at once.</summary>
    public Task<ImmutableArray<RecordedFact>> LoadStream(
        StreamName stream, long afterVersion = 0, CancellationToken cancellation = default) =>
        reader.Stream(stream, afterVersion, cancellation);

    /// <summary>What there is to fold in a stream, in order of version; none if there is no such stream.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public Task<ImmutableArray<FactContent>> LoadContents(
        StreamName stream, long afterVersion = 0, CancellationToken cancellation = default) =>
        reader.Contents(stream, afterVersion, cancellation);

    /// <summary>Facts of all streams in order of position: the first <paramref name="limit"/> after a position.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public Task<ImmutableArray<RecordedFact>> ReadAll(long afterPosition, int limit, CancellationToken cancellation = default) =>
        reader.All(afterPosition, limit, cancellation);

    /// <summary>
    /// Facts of all streams in order of position, in batches, for ever: waits at the head for what comes, woken by the
    /// database. Outlives restarts of the database; never skips and never repeats a fact.
    /// </summary>
    /// <exception cref="ArchiveUnreadableException">A file of the archive is missing or altered.</exception>
    public async IAsyncEnumerable<ImmutableArray<RecordedFact>> Follow(
        long afterPosition, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        signal.Start();
        for (var fault = 0; ;)
        {
            ImmutableArray<RecordedFact>? batch = null;
            try
            {
                batch = await reader.All(afterPosition, options.FollowBatch, cancellation).ConfigureAwait(false);
                fault = 0;
            }
            catch (LedgerUnavailableException away) when (away is not ArchiveUnreadableException)
            {
                await Task.Delay(Faults.Pause(fault++), cancellation).ConfigureAwait(false);
            }
            if (batch is { Length: > 0 } facts)
            {
                yield return facts;
                afterPosition = facts[^1].Position;
            }
            if (batch is { } read && read.Length < options.FollowBatch)
                await signal.WaitBeyond(afterPosition, options.PollInterval, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Completes when there is a fact after a position. Outlives restarts of the database.</summary>
    public async Task Beyond(long position, CancellationToken cancellation = default)
    {
        signal.Start();
        for (var fault = 0; ;)
        {
            try
            {
                if (await reader.Head(cancellation).ConfigureAwait(false) > position) return;
                fault = 0;
                await signal.WaitBeyond(position, options.PollInterval, cancellation).ConfigureAwait(false);
            }
            catch (LedgerUnavailableException)
            {
                await Task.Delay(Faults.Pause(fault++), cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Position of the newest fact; 0 in an empty ledger. Everything up to it is visible.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public Task<long> Head(CancellationToken cancellation = default) => reader.Head(cancellation);

    /// <summary>Number of facts in a stream; 0 if there is none.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public Task<long> StreamVersion(StreamName stream, CancellationToken cancellation = default) => reader.Version(stream, cancellation);

    /// <summary>Every stream of a kind with its version, by key. For kinds with few streams, such as reference data.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public Task<ImmutableArray<(StreamName Stream, long Version)>> StreamsOf(string kind, CancellationToken cancellation = default) =>
        reader.StreamsOf(kind, cancellation);

    /// <summary>The recorded answer to a command, null if it never was recorded.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public Task<CommandOutcome?> Outcome(Guid commandId, CancellationToken cancellation = default) => reader.Outcome(commandId, cancellation);

    /// <summary>The stream that holds a claimed value, null if nobody does.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public Task<StreamName?> Holder(string kind, string value, CancellationToken cancellation = default) =>
        reader.Holder(kind, value, cancellation);

    /// <summary>What is wrong with the archive: for each partition whose file is missing or has another index, why it cannot be read.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<ImmutableArray<ArchiveUnreadableException>> UnreadableArchives(CancellationToken cancellation = default)
    {
        var unreadable = ImmutableArray.CreateBuilder<ArchiveUnreadableException>();
        foreach (var archive in await reader.Archives(cancellation).ConfigureAwait(false))
        {
            try
            {
                // Not the shelf of the readers: theirs holds open what somebody may have deleted since.
                using var now = new ArchiveShelf(options.Archives);
                now.Open(archive);
            }
            catch (ArchiveUnreadableException fault)
            {
                unreadable.Add(fault);
            }
        }
        return unreadable.DrainToImmutable();
    }

    /// <summary>Takes no more requests, completes those that wait, then lets go of the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await appender.DisposeAsync().ConfigureAwait(false);
        await importer.DisposeAsync().ConfigureAwait(false);
        await signal.DisposeAsync().ConfigureAwait(false);
        shelf.Dispose();
    }
}
