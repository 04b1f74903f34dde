using System.Globalization;
using Npgsql;
using Regulatory.Ledger.Raw;

namespace Regulatory.Ledger.Verifying;

/// <summary>What stands beside the facts: rows of streams, claims, and the triggers that refuse changes.</summary>
internal sealed class Beside(NpgsqlConnection connection, FindingList findings)
{
    /// <summary>The digest is of what the guard does: a trigger of the right name may call a function that no longer refuses.</summary>
    private const string Guards =
        """
        select t.name::regclass::text from (
          select unnest(array['ledger.fact', 'ledger.command', 'ledger.claim', 'ledger.tile', 'ledger.tree_head', 'ledger.sealing_key',
            'ledger.archive', 'ledger.archived_moments', 'ledger.stream']::regclass[])
          union select inhrelid from pg_inherits where inhparent = 'ledger.fact'::regclass) t(name)
        where not exists (select from pg_trigger g where g.tgrelid = t.name and g.tgenabled = 'A' and not g.tgisinternal
          and g.tgname = case when t.name = 'ledger.stream'::regclass then 'never_renamed' else 'never_changed' end
          and g.tgfoid = to_regprocedure('ledger.refuse_change()') and g.tgtype & 58 = 58 and g.tgqual is null
          and array(select unnest(g.tgattr) order by 1) = case when t.name = 'ledger.stream'::regclass
            then array(select a.attnum from pg_attribute a where a.attrelid = t.name and a.attname in ('id', 'kind', 'key') order by 1)
            else '{}' end
          and exists (select from pg_proc f where f.oid = g.tgfoid and md5(f.prosrc) = 'a413add4ae089803beb175d0dea90f10'))
        order by 1
        """;

    /// <summary>Every stream ends at the version that its row says.</summary>
    /// <param name="since">Only streams with facts from there on were read.</param>
    public async Task<long> Streams(StreamVersions versions, long since, CancellationToken cancellation)
    {
        await Run("set local enable_seqscan = on", cancellation).ConfigureAwait(false);
        var rows = new CopyReader(1024 * 1024);
        var condition = since > 1 ? string.Create(CultureInfo.InvariantCulture, $"where last_position >= {since}") : "";
        await rows.Open(connection, $"select id, version from ledger.stream {condition}", columns: 2, cancellation).ConfigureAwait(false);
        var count = 0L;
        while (await rows.Next(65_536, cancellation).ConfigureAwait(false))
        {
            count += rows.Count;
            for (var i = 0; i < rows.Count; i++)
            {
                var (id, version) = (rows[i].Long(0), rows[i].Long(1));
                if (versions[id] is var seen && seen != version)
                    findings.Add(new(FindingCode.StreamVersionWrong, StreamId: id, Expected: Number(seen), Actual: Number(version)));
            }
        }
        return count;
    }

    public async Task<long> Claims(CancellationToken cancellation)
    {
        var dangling = "select kind || '/' || value, stream_id from ledger.claim c where not exists (select from ledger.stream s where s.id = c.stream_id) order by 1";
        await using (var command = new NpgsqlCommand(dangling, connection))
        await using (var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false))
        {
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
                findings.Add(new(FindingCode.ClaimWithoutStream, StreamId: rows.GetInt64(1), Subject: rows.GetString(0)));
        }
        await using var count = new NpgsqlCommand("select count(*) from ledger.claim", connection);
        return (long)(await count.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    public async Task Triggers(CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Guards, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) findings.Add(new(FindingCode.GuardMissing, Subject: rows.GetString(0)));
    }

    /// <summary>Gives findings the names of their streams, where only the id was known.</summary>
    public async Task<IReadOnlyList<Finding>> Named(List<Finding> sorted, CancellationToken cancellation)
    {
        var ids = sorted.Where(finding => finding is { Stream: null, StreamId: not null }).Select(finding => finding.StreamId!.Value).Distinct().ToArray();
        if (ids.Length == 0) return sorted;
        var names = new Dictionary<long, string>();
        await using var command = new NpgsqlCommand("select id, kind, key from ledger.stream where id = any ($1)", connection);
        command.Parameters.Add(new() { Value = ids });
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            names[rows.GetInt64(0)] = new StreamName(rows.GetString(1), rows.GetString(2)).ToString();
        return [.. sorted.Select(finding => finding is { Stream: null, StreamId: { } id } ? finding with { Stream = names.GetValueOrDefault(id) } : finding)];
    }

    private async Task Run(string statement, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // A constant of this class.
        await using var command = new NpgsqlCommand(statement, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
