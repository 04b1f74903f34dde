using NodaTime;
using Npgsql;
using Regulatory.Ledger.Raw;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// Gives the leaves of the ledger in order: from the rows as they are stored, and from the archive where they have left the database.
/// </summary>
/// <param name="facts">An open connection with nothing else under way.</param>
/// <param name="names">Another one.</param>
internal sealed class LeafFeed(FactLedger ledger, NpgsqlConnection facts, NpgsqlConnection names, HashSuite suite)
{
    /// <summary>Facts read at a time, so that the names of their streams do not pile up.</summary>
    private const int Range = 50_000;

    private const int ArchivedBatch = 2_000;

    private static readonly Instant Epoch = Instant.FromUtc(2000, 1, 1, 0, 0);

    private readonly RawFactReader reader = new(facts, names);
    private byte[] buffer = [];

    /// <summary>Gives the leaves after a position up to another one, both recorded.</summary>
    /// <returns>When the last of them was recorded.</returns>
    /// <exception cref="LedgerIncompleteException">One is missing.</exception>
    public async Task<Instant> Feed(long after, long until, Action<byte[]> take, CancellationToken cancellation)
    {
        var recordedAt = Epoch;
        while (after < until)
        {
            var before = after;
            await foreach (var batch in reader.Read(after + 1, Math.Min(until, after + Range), cancellation).ConfigureAwait(false))
            {
                if (!TakeAll(batch, ref after, ref recordedAt, take)) break;
            }
            if (after > before) continue;
            // Not in the database: in the archive, or nowhere.
            var archived = await ledger.ReadAll(after, (int)Math.Min(ArchivedBatch, until - after), cancellation).ConfigureAwait(false);
            if (archived.IsEmpty) throw LedgerIncompleteException.After(after);
            foreach (var fact in archived)
            {
                take(FactLeaf.Digest(suite, fact));
                (after, recordedAt) = (fact.Position, fact.RecordedAt);
            }
        }
        return recordedAt;
    }

    /// <returns>Whether they follow without a gap.</returns>
    private bool TakeAll(RawFacts batch, ref long after, ref Instant recordedAt, Action<byte[]> take)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var fact = batch[i];
            if (fact.Position != after + 1) return false;
            var leaf = new byte[HashSuite.Length];
            suite.PrefixedLeaf(FactLeaf.Write(fact, ref buffer), leaf);
            take(leaf);
            (after, recordedAt) = (fact.Position, Epoch + Duration.FromTicks(10 * fact.RecordedAt));
        }
        return true;
    }
}
