using NodaTime;
using Npgsql;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// The turn of one sealer: the session that holds the lock of a tree, and the tree in memory. It begins by checking that what is stored
/// fits what was signed.
/// </summary>
internal sealed class SealingSession : IAsyncDisposable
{
    private readonly FactLedger ledger;
    private readonly NpgsqlConnection connection, names;
    private readonly LeafFeed leaves;
    private readonly SealerSettings settings;
    private readonly SealingSigner signer;
    private readonly LastSigned lastSigned;
    private readonly TreeBuilder tree;
    private SignedHead? head;
    private (SignedNote Note, Checkpoint Head)? unfinished;

    private SealingSession(
        FactLedger ledger, NpgsqlConnection connection, NpgsqlConnection names, LeafFeed leaves, SealingKeys keys, SealerSettings settings,
        LastSigned lastSigned, SealedTree stored)
    {
        (this.ledger, this.connection, this.names, this.leaves) = (ledger, connection, names, leaves);
        (this.settings, this.lastSigned) = (settings, lastSigned);
        (tree, head, unfinished) = (stored.Tree, stored.Head, stored.Unfinished);
        signer = new(keys, settings.Suite.Signature, stored.Origin);
    }

    /// <summary>Every fact up to here is sealed.</summary>
    public long Size => tree.Size;

    /// <summary>Takes the turn if nobody has it; else null.</summary>
    /// <param name="source">Connections as the application role.</param>
    /// <param name="turns">The same, for sessions that hold a lock.</param>
    /// <exception cref="SealDamagedException">What is stored does not fit what was signed.</exception>
    public static async Task<SealingSession?> TryOpen(
        FactLedger ledger, NpgsqlDataSource source, NpgsqlDataSource turns, SealingKeys keys, SealerSettings settings, CancellationToken cancellation)
    {
        var connection = await turns.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        NpgsqlConnection? names = null;
        try
        {
            if (await NamedLocks.Try(connection, [$"ledger.seal {settings.Suite.Tree}"], cancellation).ConfigureAwait(false) is [_])
            {
                names = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
                var leaves = new LeafFeed(ledger, connection, names, settings.Suite.Hash);
                var lastSigned = new LastSigned(settings.Folder, settings.Suite.Tree);
                var stored = await SealedTree.Read(
                    ledger, leaves, new(source, settings.Suite.Hash), settings, lastSigned, cancellation).ConfigureAwait(false);
                return new(ledger, connection, names, leaves, keys, settings, lastSigned, stored);
            }
        }
        catch
        {
            if (names is not null) await names.DisposeAsync().ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
        await connection.DisposeAsync().ConfigureAwait(false);
        return null;
    }

    /// <summary>Seals what has come since, up to a batch of it; null when nothing has. After a failure the session must not be used again.</summary>
    /// <exception cref="NpgsqlException">The database is away, or the session has ended.</exception>
    public async Task<SignedHead?> Seal(CancellationToken cancellation)
    {
        try
        {
            return await SealNext(cancellation).ConfigureAwait(false);
        }
        catch (InvalidOperationException lost) when (Faults.IsOfDeadConnection(lost, connection) || Faults.IsOfDeadConnection(lost, names))
        {
            throw Faults.Lost(lost);
        }
    }

    private async Task<SignedHead?> SealNext(CancellationToken cancellation)
    {
        var end = await ledger.Head(cancellation).ConfigureAwait(false);
        if (end < Size) throw SealedTree.Behind(settings.Suite.Tree, Size, end);
        if (end == Size) return null;
        var (from, to) = (Size, unfinished?.Head.Size ?? Math.Min(end, Size + settings.BatchFacts));
        var recordedAt = await leaves.Feed(from, to, tree.Add, cancellation).ConfigureAwait(false);

        var (note, newKey) = unfinished is { } begun ? Finish(begun) : signer.Sign(
            head, settings.Suite, to, tree.Root(), Instant.Max(await Now(cancellation).ConfigureAwait(false), recordedAt));
        var said = Checkpoint.Parse(note.Text);
        var next = new SignedHead(settings.Suite.Tree, said.Size, said.Root, said.SignedAt, said.Origin, note.ToString());
        if (unfinished is null) lastSigned.Write(note);
        await SealWriter.Write(connection, from, next, tree.TakeFullTiles(), tree.Edge(), newKey, cancellation).ConfigureAwait(false);
        (head, unfinished) = (next, null);
        return next;
    }

    /// <summary>Ends the session, and the lock with it.</summary>
    public async ValueTask DisposeAsync()
    {
        await names.DisposeAsync().ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>A head that was signed and not stored is stored as it was signed, or nothing is.</summary>
    private (SignedNote Note, VerifierKey? NewKey) Finish((SignedNote Note, Checkpoint Head) begun) =>
        tree.Root().AsSpan().SequenceEqual(begun.Head.Root)
            ? (begun.Note, signer.NewKeyOf(begun.Note, begun.Head, isFirst: head is null))
            : throw SealedTree.Contradicts(lastSigned.Path, begun.Head);

    private async Task<Instant> Now(CancellationToken cancellation)
    {
        await using var ask = new NpgsqlCommand("select clock_timestamp()", connection);
        return Instant.FromDateTimeUtc((DateTime)(await ask.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!);
    }
}
