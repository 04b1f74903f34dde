using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>
/// Verifies one stream: its versions and times, and that every fact of it is included in the newest signed head of each tree. Costs what
/// the stream costs, however long the ledger is.
/// </summary>
/// <param name="source">Connections as the application role.</param>
public sealed class StreamVerifier(FactLedger ledger, NpgsqlDataSource source)
{
    /// <exception cref="KeyNotFoundException">There is no such stream.</exception>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<VerifyReport> Verify(StreamName stream, VerifyRequest request, CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        var findings = new FindingList(request.FindingLimit);
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var subjects = await TreeSubjects.Find(connection, request with { Witness = [] }, findings, cancellation).ConfigureAwait(false);
            ImmutableArray<RecordedFact> facts = [];
            try
            {
                facts = await ledger.LoadStream(stream, cancellation: cancellation).ConfigureAwait(false);
            }
            catch (LedgerIncompleteException incomplete)
            {
                findings.Add(new(FindingCode.StreamIncomplete, Stream: stream.ToString(), Subject: incomplete.Message));
            }
            await CheckRow(connection, stream, facts.Length, findings, cancellation).ConfigureAwait(false);
            CheckOrder(stream, facts, findings);
            var trees = new List<VerifiedTree>();
            foreach (var subject in subjects.Where(subject => subject.Sealed > 0))
                trees.Add(await CheckInclusion(stream, facts, subject, findings, cancellation).ConfigureAwait(false));
            var head = await ledger.Head(cancellation).ConfigureAwait(false);
            return new(
                facts.FirstOrDefault()?.Position ?? 0, head, facts.Length, 0, 1, 0, 0, trees, request.Keys.Count > 0, findings.Sorted(), findings.Total,
                clock.Elapsed);
        }
    }

    /// <summary>Holds the row's version against the facts by id, which reading by the row would not show.</summary>
    private static async Task CheckRow(NpgsqlConnection connection, StreamName stream, long read, FindingList findings, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            select s.version, greatest($3, coalesce((select max(f.version) from ledger.fact f where f.stream_id = s.id), 0))
            from ledger.stream s where s.kind = $1 and s.key = $2
            """, connection);
        command.Parameters.Add(new() { Value = stream.Kind });
        command.Parameters.Add(new() { Value = stream.Key });
        command.Parameters.Add(new() { Value = read });
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        if (!await row.ReadAsync(cancellation).ConfigureAwait(false))
            throw new KeyNotFoundException($"账本中没有流 {stream}。The ledger has no stream {stream}.");
        if (row.GetInt64(0) != row.GetInt64(1))
            findings.Add(new(FindingCode.StreamVersionWrong, Stream: stream.ToString(), Expected: Number(row.GetInt64(1)), Actual: Number(row.GetInt64(0))));
    }

    private static void CheckOrder(StreamName stream, IReadOnlyList<RecordedFact> facts, FindingList findings)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Version != i + 1)
                findings.Add(new(
                    FindingCode.VersionWrong, facts[i].Position, Stream: stream.ToString(), Expected: Number(i + 1), Actual: Number(facts[i].Version)));
            if (i > 0 && facts[i].RecordedAt < facts[i - 1].RecordedAt)
                findings.Add(new(
                    FindingCode.TimeDecreased, facts[i].Position, Stream: stream.ToString(),
                    Expected: FactLeaf.Moment.Format(facts[i - 1].RecordedAt), Actual: FactLeaf.Moment.Format(facts[i].RecordedAt)));
        }
    }

    private async Task<VerifiedTree> CheckInclusion(
        StreamName stream, IReadOnlyList<RecordedFact> facts, TreeSubject subject, FindingList findings, CancellationToken cancellation)
    {
        var store = new TreeStore(source, subject.Suite);
        var head = (await store.OfSize(subject.Sealed, cancellation).ConfigureAwait(false))!;
        foreach (var finding in HeadCheck.Of(head, subject.Keys)) findings.Add(finding);
        foreach (var fact in facts.Where(fact => fact.Position <= head.Size))
        {
            var leaf = FactLeaf.Digest(subject.Suite, fact);
            try
            {
                var proof = await store.InclusionProof(fact.Position, head.Size, cancellation).ConfigureAwait(false);
                if (MerkleTree.IsIncluded(subject.Suite, leaf, fact.Position - 1, head.Size, proof, head.Root)) continue;
                var @sealed = await store.Leaf(fact.Position, cancellation).ConfigureAwait(false);
                findings.Add(new(
                    leaf.AsSpan().SequenceEqual(@sealed) ? FindingCode.NotIncluded : FindingCode.FactChanged, fact.Position, Tree: subject.Name,
                    Stream: stream.ToString(), Expected: RangeTiles.Short(@sealed), Actual: RangeTiles.Short(leaf)));
            }
            catch (SealDamagedException damaged)
            {
                findings.Add(new(FindingCode.NotIncluded, fact.Position, Tree: subject.Name, Stream: stream.ToString(), Subject: damaged.Message));
            }
        }
        return new(subject.Name, head.Size, 0, 1, 0);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
