using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>How far a rebuild has come.</summary>
/// <param name="Remaining">Estimate from the speed so far; null before the first batch.</param>
public sealed record RebuildProgress(string Model, long Position, long Head, double FactsPerSecond, TimeSpan? Remaining);

/// <summary>A finished rebuild, compared with what was served before, over the facts that both had seen.</summary>
/// <param name="Position">The position at which they were compared.</param>
/// <param name="Rows">Rows of the new build.</param>
/// <param name="ChangedRows">Rows and earlier states that only one of the two had; 0 when the rebuild changed nothing.</param>
public sealed record RebuildOutcome(string Model, long Position, long Rows, long ChangedRows, TimeSpan Duration)
{
    public bool Changed => ChangedRows > 0;
}

/// <summary>Builds a read model's rows from position 0 beside the served ones, compares the two, and serves the new ones.</summary>
internal sealed class Rebuild(ReadModelShape shape, FactFeed feed, NpgsqlDataSource database, ReadModelSettings settings)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public async Task<RebuildOutcome> Run(IProgress<RebuildProgress>? progress, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel).ConfigureAwait(false);
        await BuildRegister.DropRetired(connection, shape, settings.KeepRetired, cancel).ConfigureAwait(false);
        var (served, build) = await Begin(connection, cancel).ConfigureAwait(false);
        await NamedLocks.Take(connection, build.Lock, settings.Time, cancel).ConfigureAwait(false);
        var place = await OneSession.ForRows(connection, cancel).ConfigureAwait(false);
        var session = await BuildSession.Open(place, build, cancel).ConfigureAwait(false);
        await Fold(session, served, progress, cancel).ConfigureAwait(false);
        await session.Index(cancel).ConfigureAwait(false);

        // The gate keeps the served build where it is until the views point to the new one.
        await using var gate = await database.OpenConnectionAsync(cancel).ConfigureAwait(false);
        await using var closed = await gate.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await BuildRegister.Lock(gate, shape, cancel).ConfigureAwait(false);
        var position = await gate.Scalar<long>(
            "select position from read.projection_status where name = $1 and version = $2 and build = $3 and serving for update",
            cancel, shape.Name, served.Shape.Version, served.Number).ConfigureAwait(false);
        await Fold(session, position, progress, cancel).ConfigureAwait(false);
        var rows = await gate.ScalarOfAll<long>($"select count(*) from {build.Table}", cancel).ConfigureAwait(false);
        var changed = await Compare(gate, served.Table, build.Table, "from_position", cancel).ConfigureAwait(false);
        if (shape.HasHistory)
            changed += await Compare(gate, served.HistoryTable, build.HistoryTable, "from_position, until_position", cancel).ConfigureAwait(false);
        await BuildRegister.Serve(gate, build, cancel).ConfigureAwait(false);
        await closed.CommitAsync(cancel).ConfigureAwait(false);
        return new(shape.Name, position, rows, changed, watch.Elapsed);
    }

    private async Task<(Build Served, Build New)> Begin(NpgsqlConnection connection, CancellationToken cancel)
    {
        var served = await BuildRegister.Ensure(connection, shape, cancel).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await BuildRegister.Lock(connection, shape, cancel).ConfigureAwait(false);
        var builds = await BuildRegister.Of(connection, shape.Name, cancel).ConfigureAwait(false);
        if (!served.Is(builds.Single(other => other.Serving)))
            throw new InvalidOperationException($"{shape.Name}: version {shape.Version} is still being built; it is served when it has caught up.");
        var build = new Build(shape, BuildRegister.NextNumber(builds, shape.Version));
        await BuildRegister.Create(connection, build, serve: false, cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        return (served, build);
    }

    /// <summary>Folds up to where the served build is, so that the two can be compared.</summary>
    private async Task Fold(BuildSession session, Build served, IProgress<RebuildProgress>? progress, CancellationToken cancel)
    {
        while (true)
        {
            var builds = await session.Place.Work(connection => BuildRegister.Of(connection, shape.Name, cancel), cancel).ConfigureAwait(false);
            var goal = builds.Single(build => build.Version == served.Shape.Version && build.Number == served.Number).Position;
            if (session.Position >= goal) return;
            await Fold(session, goal, progress, cancel).ConfigureAwait(false);
        }
    }

    private async Task Fold(BuildSession session, long goal, IProgress<RebuildProgress>? progress, CancellationToken cancel)
    {
        var skipped = await session.Skipped(cancel).ConfigureAwait(false);
        var reader = new FactReader(feed, shape.Evolution, settings.BatchSize);
        var forgetting = new Forgetting(feed, shape, skipped, settings.BatchSize, dropRetired: false);
        await using (reader.ConfigureAwait(false))
            while (session.Position < goal)
            {
                var batch = await reader.Next(session.Position, skipped, goal, cancel).ConfigureAwait(false);
                if (batch.Facts.Length == 0 && batch.Opening is null)
                    throw new InvalidOperationException(string.Create(
                        CultureInfo.InvariantCulture, $"{shape.Name}: the served rows are at position {goal}, but the ledger ends at {session.Position}."));
                await BatchWriter.Write(session, batch.Facts, goal, forgetting, cancel).ConfigureAwait(false);
                if (batch.Opening is { } poison) throw poison;
                var speed = session.Position / watch.Elapsed.TotalSeconds;
                progress?.Report(new(shape.Name, session.Position, goal, speed, TimeSpan.FromSeconds((goal - session.Position) / speed)));
            }
    }

    /// <summary>Order does not matter: a sum of row hashes first, and only if it differs, the rows themselves.</summary>
    private async Task<long> Compare(NpgsqlConnection connection, string old, string rebuilt, string positions, CancellationToken cancel)
    {
        var columns = $"{shape.ColumnList}, {positions}";
        var same = await connection.ScalarOfAll<bool>(
            $"""
            with digest as (
              select 0 as side, count(*), sum(hash_record_extended(r, 0)::numeric) from (select {columns} from {old}) r
              union all select 1, count(*), sum(hash_record_extended(r, 0)::numeric) from (select {columns} from {rebuilt}) r)
            select not exists (
              select from digest a, digest b where a.side = 0 and b.side = 1 and (a.count, a.sum) is distinct from (b.count, b.sum))
            """, cancel).ConfigureAwait(false);
        return same ? 0 : await connection.ScalarOfAll<long>(
            $"""
            select count(*) from (
              (select {columns} from {old} except all select {columns} from {rebuilt})
              union all (select {columns} from {rebuilt} except all select {columns} from {old})) differing
            """, cancel).ConfigureAwait(false);
    }
}
