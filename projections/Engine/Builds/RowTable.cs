using Npgsql;
using NpgsqlTypes;

namespace Regulatory.Projections;

/// <summary>A build's table and history as sets of rows: loads by key, writes what a batch changed.</summary>
internal sealed class RowTable(NpgsqlConnection connection, Build build)
{
    private const int Remembered = 20_000;
    private readonly Dictionary<object, RowState> known = [];
    private readonly ReadModelShape shape = build.Shape;

    public async Task<Dictionary<object, TouchedRow>> Load(IEnumerable<object> keys, CancellationToken cancel)
    {
        var rows = new Dictionary<object, TouchedRow>();
        var missing = new HashSet<object>();
        foreach (var key in keys)
            if (known.TryGetValue(key, out var state)) rows.TryAdd(key, new(key, state));
            else missing.Add(key);
        if (missing.Count == 0) return rows;
        await using var load = connection.Command(
            $"select {shape.ColumnList}, from_position, {shape.Key.Quoted} from {build.Table} where {shape.Key.Quoted} = any($1)", KeyArray(missing));
        await using var reader = await load.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var columns = shape.Columns.Length;
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
        {
            var key = reader.GetValue(columns + 1);
            rows.Add(key, new(key, new RowState(shape.Cells.Read(reader), reader.GetInt64(columns))));
            missing.Remove(key);
        }
        foreach (var key in missing) rows.Add(key, new(key, null));
        return rows;
    }

    public async Task Write(IReadOnlyCollection<TouchedRow> touched, CancellationToken cancel)
    {
        var changed = touched.Where(row => row.Changed).ToList();
        if (changed.Count == 0) return;
        var stale = changed.Where(row => row.Found is not null).ToList();
        if (stale.Count > 0) await Close(stale, cancel).ConfigureAwait(false);
        await Copy(build.Table, "from_position", changed.Where(row => row.Now is not null).Select(row => (row.Now!.Value, (long?)null)), cancel)
            .ConfigureAwait(false);
        if (!shape.HasHistory) return;
        var states = changed.SelectMany(row => row.Passed.Select(passed => (passed.State, (long?)passed.Until))
            .Concat(row.Now is { } now ? [(now, null)] : []));
        await Copy(build.HistoryTable, "from_position, until_position", states, cancel).ConfigureAwait(false);
    }

    /// <summary>Takes out the rows with these keys, all their earlier states with them, and writes what was made of the facts instead.</summary>
    public async Task Replace(IReadOnlyCollection<TouchedRow> made, CancellationToken cancel)
    {
        var keys = KeyArray(made.Select(row => row.Key));
        await connection.Execute($"delete from {build.Table} where {shape.Key.Quoted} = any($1)", cancel, keys).ConfigureAwait(false);
        if (shape.HasHistory)
            await connection.Execute($"delete from {build.HistoryTable} where {shape.Key.Quoted} = any($1)", cancel, keys).ConfigureAwait(false);
        await Write(made, cancel).ConfigureAwait(false);
    }

    /// <summary>Keeps what was committed, so that the next batch need not load it; a bounded number.</summary>
    public void Remember(IReadOnlyCollection<TouchedRow> touched)
    {
        if (known.Count + touched.Count > Remembered) known.Clear();
        foreach (var row in touched)
            if (row.Now is { } now) known[row.Key] = now;
            else known.Remove(row.Key);
    }

    public void Forget() => known.Clear();

    /// <summary>Ends the ranges of the states that ceased, and takes the rows out: the new ones are copied in.</summary>
    private async Task Close(List<TouchedRow> stale, CancellationToken cancel)
    {
        var keys = KeyArray(stale.Select(row => row.Key));
        if (shape.HasHistory)
            await connection.Execute(
                $"""
                update {build.HistoryTable} h set until_position = s.until
                  from unnest($1, $2, $3) as s (key, began, until) where h.{shape.Key.Quoted} = s.key and h.from_position = s.began
                """,
                cancel, keys, stale.Select(row => row.Found!.Value.From).ToArray(), stale.Select(row => row.FoundUntil!.Value).ToArray())
                .ConfigureAwait(false);
        await connection.Execute($"delete from {build.Table} where {shape.Key.Quoted} = any($1)", cancel, keys).ConfigureAwait(false);
    }

    private async Task Copy(string table, string positions, IEnumerable<(RowState State, long? Until)> states, CancellationToken cancel)
    {
        using var rows = states.GetEnumerator();
        if (!rows.MoveNext()) return;
        var ranged = positions.Contains(',', StringComparison.Ordinal);
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {table} ({shape.ColumnList}, {positions}) from stdin (format binary)", cancel).ConfigureAwait(false);
        do
        {
            await copy.StartRowAsync(cancel).ConfigureAwait(false);
            shape.Cells.Write(copy, rows.Current.State.Row);
            await copy.WriteAsync(rows.Current.State.From, NpgsqlDbType.Bigint, cancel).ConfigureAwait(false);
            if (!ranged) continue;
            if (rows.Current.Until is { } until) await copy.WriteAsync(until, NpgsqlDbType.Bigint, cancel).ConfigureAwait(false);
            else await copy.WriteNullAsync(cancel).ConfigureAwait(false);
        }
        while (rows.MoveNext());
        await copy.CompleteAsync(cancel).ConfigureAwait(false);
    }

    private Array KeyArray(IEnumerable<object> keys) => shape.Key.Cell.SqlType switch
    {
        "text" => keys.Cast<string>().ToArray(),
        "bigint" => keys.Cast<long>().ToArray(),
        "integer" => keys.Cast<int>().ToArray(),
        var other => throw new NotSupportedException($"{shape.Row.Name}: a key is text, bigint or integer, not {other}."),
    };
}
