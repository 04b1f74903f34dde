using Npgsql;

namespace Regulatory.Projections;

/// <summary>A build's table and history as sets of rows: loads by key, writes what a batch changed.</summary>
internal sealed class RowTable(Build build)
{
    private const int Remembered = 20_000;
    private readonly Dictionary<object, RowState> known = [];
    private readonly ReadModelShape shape = build.Shape;
    private readonly CopyRows copy = new();

    public async Task<Dictionary<object, TouchedRow>> Load(IWorkplace place, IEnumerable<object> keys, CancellationToken cancel)
    {
        var rows = new Dictionary<object, TouchedRow>();
        var missing = new HashSet<object>();
        foreach (var key in keys)
            if (known.TryGetValue(key, out var state)) rows.TryAdd(key, new(key, state));
            else missing.Add(key);
        if (missing.Count == 0) return rows;
        await place.Work(connection => Load(connection, missing, rows, cancel), cancel).ConfigureAwait(false);
        foreach (var key in missing) rows.Add(key, new(key, null));
        return rows;
    }

    private async Task Load(
        NpgsqlConnection connection, HashSet<object> missing, Dictionary<object, TouchedRow> rows, CancellationToken cancel)
    {
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
    }

    public async Task Write(NpgsqlConnection connection, IReadOnlyCollection<TouchedRow> touched, CancellationToken cancel)
    {
        var changed = touched.Where(row => row.Changed).ToList();
        if (changed.Count == 0) return;
        var ended = changed.Where(row => row.Found is not null).ToList();
        if (ended.Count > 0) await End(connection, ended, cancel).ConfigureAwait(false);
        await copy.Copy(
            connection, $"{build.Table} ({shape.ColumnList}, from_position)", shape.Columns.Length + 1,
            changed.Where(row => row.Now is not null).Select(row => row.Now!.Value), WriteState, cancel).ConfigureAwait(false);
        if (shape.HasHistory && changed.Exists(row => row.Passed.Count > 0))
            await copy.Copy(
                connection, $"{build.HistoryTable} ({shape.ColumnList}, from_position, until_position)", shape.Columns.Length + 2,
                changed.SelectMany(row => row.Passed), WritePassed, cancel).ConfigureAwait(false);
    }

    /// <summary>Takes out the rows with these keys, all their earlier states with them, and writes what was made of the facts instead.</summary>
    public async Task Replace(NpgsqlConnection connection, IReadOnlyCollection<TouchedRow> made, CancellationToken cancel)
    {
        var keys = KeyArray(made.Select(row => row.Key));
        await connection.Execute($"delete from {build.Table} where {shape.Key.Quoted} = any($1)", cancel, keys).ConfigureAwait(false);
        if (shape.HasHistory)
            await connection.Execute($"delete from {build.HistoryTable} where {shape.Key.Quoted} = any($1)", cancel, keys).ConfigureAwait(false);
        await Write(connection, made, cancel).ConfigureAwait(false);
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

    /// <summary>Takes out the rows that ceased to hold; the history keeps them, with the position at which each did.</summary>
    private Task<int> End(NpgsqlConnection connection, List<TouchedRow> ended, CancellationToken cancel)
    {
        var keys = KeyArray(ended.Select(row => row.Key));
        return shape.HasHistory
            ? connection.Execute(
                $"""
                with ended as (
                  delete from {build.Table} t using unnest($1, $2) as e (of_key, until_position) where t.{shape.Key.Quoted} = e.of_key
                    returning t.*, e.until_position)
                insert into {build.HistoryTable} ({shape.ColumnList}, from_position, until_position)
                  select {shape.ColumnList}, from_position, until_position from ended
                """,
                cancel, keys, ended.Select(row => row.FoundUntil!.Value).ToArray())
            : connection.Execute($"delete from {build.Table} where {shape.Key.Quoted} = any($1)", cancel, keys);
    }

    private void WriteState(CopyRows rows, RowState state)
    {
        shape.Cells.Write(rows, state.Row);
        rows.Whole(state.From);
    }

    private void WritePassed(CopyRows rows, (RowState State, long Until) passed)
    {
        WriteState(rows, passed.State);
        rows.Whole(passed.Until);
    }

    private Array KeyArray(IEnumerable<object> keys) => shape.Key.Cell.SqlType switch
    {
        "text" => keys.Cast<string>().ToArray(),
        "bigint" => keys.Cast<long>().ToArray(),
        "integer" => keys.Cast<int>().ToArray(),
        var other => throw new NotSupportedException($"{shape.Row.Name}: a key is text, bigint or integer, not {other}."),
    };
}
