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
    private readonly NpgsqlConnection connection;
    private readonly SealerSettings settings;
    private readonly SealingSigner signer;
    private readonly LastSigned lastSigned;
    private readonly TreeBuilder tree;
    private SignedHead? head;
    private (SignedNote Note, Checkpoint Head)? unfinished;

    private SealingSession(FactLedger ledger, NpgsqlConnection connection, SealingKeys keys, SealerSettings settings, LastSigned lastSigned, SealedTree stored)
    {
        (this.ledger, this.connection, this.settings, this.lastSigned) = (ledger, connection, settings, lastSigned);
        (tree, head, unfinished) = (stored.Tree, stored.Head, stored.Unfinished);
        signer = new(keys, settings.Suite.Signature, stored.Origin);
    }

    /// <summary>Every fact up to here is sealed.</summary>
    public long Size => tree.Size;

    /// <summary>Takes the turn if nobody has it; else null.</summary>
    /// <exception cref="SealDamagedException">What is stored does not fit what was signed.</exception>
    public static async Task<SealingSession?> TryOpen(
        FactLedger ledger, NpgsqlDataSource source, SealingKeys keys, SealerSettings settings, CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        var locked = false;
        try
        {
            locked = await Lock(connection, "pg_try_advisory_lock", settings.Suite.Tree, cancellation).ConfigureAwait(false);
            if (locked)
            {
                var lastSigned = new LastSigned(settings.Folder, settings.Suite.Tree);
                var stored = await SealedTree.Read(ledger, new(source, settings.Suite.Hash), settings, lastSigned, cancellation).ConfigureAwait(false);
                return new(ledger, connection, keys, settings, lastSigned, stored);
            }
        }
        catch
        {
            await Release(connection, locked, settings.Suite.Tree).ConfigureAwait(false);
            throw;
        }
        await Release(connection, locked, settings.Suite.Tree).ConfigureAwait(false);
        return null;
    }

    /// <summary>Seals what has come since, up to a batch of it; null when nothing has. After a failure the session must not be used again.</summary>
    public async Task<SignedHead?> Seal(CancellationToken cancellation)
    {
        var end = await ledger.Head(cancellation).ConfigureAwait(false);
        if (end < Size) throw SealedTree.Behind(settings.Suite.Tree, Size, end);
        if (end == Size) return null;
        var (from, to) = (Size, unfinished?.Head.Size ?? Math.Min(end, Size + settings.BatchFacts));
        var recordedAt = await Add(to, cancellation).ConfigureAwait(false);

        var (note, newKey) = unfinished is { } begun ? Finish(begun) : signer.Sign(
            head, settings.Suite, to, tree.Root(), Instant.Max(await Now(cancellation).ConfigureAwait(false), recordedAt));
        var said = Checkpoint.Parse(note.Text);
        var next = new SignedHead(settings.Suite.Tree, said.Size, said.Root, said.SignedAt, said.Origin, note.ToString());
        if (unfinished is null) lastSigned.Write(note);
        await SealWriter.Write(connection, from, next, tree.TakeFullTiles(), tree.Edge(), newKey, cancellation).ConfigureAwait(false);
        (head, unfinished) = (next, null);
        return next;
    }

    public ValueTask DisposeAsync() => Release(connection, locked: true, settings.Suite.Tree);

    /// <summary>Adds the facts up to a position; gives the moment of the last.</summary>
    private async Task<Instant> Add(long to, CancellationToken cancellation)
    {
        var recordedAt = Instant.MinValue;
        while (Size < to)
        {
            var facts = await ledger.ReadAll(Size, (int)Math.Min(2_000, to - Size), cancellation).ConfigureAwait(false);
            if (facts.IsEmpty) throw Missing(Size + 1);
            foreach (var fact in facts)
            {
                if (fact.Position != Size + 1) throw Missing(Size + 1);
                tree.Add(FactLeaf.Digest(settings.Suite.Hash, fact));
                recordedAt = fact.RecordedAt;
            }
        }
        return recordedAt;
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

    private static SealDamagedException Missing(long position) =>
        new($"账本缺少第 {position} 条事实。The ledger has no fact at position {position}.");

    private static async Task<bool> Lock(NpgsqlConnection connection, string function, string tree, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // One of two constants.
        await using var command = new NpgsqlCommand($"select {function}(hashtextextended($1, 0))", connection);
#pragma warning restore CA2100
        command.Parameters.Add(new() { Value = $"ledger.seal {tree}" });
        return (bool)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    /// <summary>Gives the lock back before the connection goes into its pool, where it would keep it.</summary>
    private static async ValueTask Release(NpgsqlConnection connection, bool locked, string tree)
    {
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                if (locked && connection.FullState == System.Data.ConnectionState.Open)
                    await Lock(connection, "pg_advisory_unlock", tree, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception lost) when (Faults.IsOfDatabase(lost))
            {
                // The session took the lock with it.
            }
        }
    }
}
