using Npgsql;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>Which trees there are to check: those that are stored, and those that a witness knows of.</summary>
internal static class TreeSubjects
{
    private static readonly HashSuite[] Suites = [HashSuite.Sha256, HashSuite.Sm3];

    public static async Task<IReadOnlyList<TreeSubject>> Find(
        NpgsqlConnection connection, VerifyRequest request, FindingList findings, CancellationToken cancellation)
    {
        var sizes = new Dictionary<string, long>();
        await using (var command = new NpgsqlCommand(
            """
            select tree, max(size) from (
              select tree, tree_size from ledger.tree_head union all select distinct tree, 0 from ledger.tree_edge
              union all select distinct tree, 0 from ledger.sealing_key) known(tree, size)
            group by tree
            """, connection))
        await using (var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false))
        {
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) sizes[rows.GetString(0)] = rows.GetInt64(1);
        }
        foreach (var head in request.Witness) sizes.TryAdd(head.Suite, 0);
        var subjects = new List<TreeSubject>();
        foreach (var (tree, size) in sizes.OrderBy(tree => tree.Key, StringComparer.Ordinal))
        {
            if (Suites.FirstOrDefault(suite => suite.Name == tree) is not { } suite)
            {
                findings.Add(new(FindingCode.TreeUnknown, Tree: tree));
                continue;
            }
            var keys = await Keys(connection, tree, request.Keys, findings, cancellation).ConfigureAwait(false);
            var witness = request.Witness.Where(head => head.Suite == tree).OrderBy(head => head.Size).ToList();
            foreach (var finding in witness.SelectMany(head => HeadCheck.Of(head, keys))) findings.Add(finding);
            subjects.Add(new(suite, size, keys, witness));
        }
        return subjects;
    }

    private static async Task<SealingKeyring> Keys(
        NpgsqlConnection connection, string tree, IReadOnlyList<VerifierKey> given, FindingList findings, CancellationToken cancellation)
    {
        var stored = new List<(VerifierKey? Key, long From, string Text)>();
        await using (var command = new NpgsqlCommand(
            "select public_key, first_size from ledger.sealing_key where tree = $1 order by first_size, key_id", connection))
        {
            command.Parameters.Add(new() { Value = tree });
            await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
                stored.Add((VerifierKey.TryParse(rows.GetString(0), out var key) ? key : null, rows.GetInt64(1), rows.GetString(0)));
        }
        var trusted = given.Count > 0 ? given : [.. stored.Where(key => key.From == stored[0].From && key.Key is not null).Select(key => key.Key!)];
        var keyring = SealingKeyring.Trusting(trusted);
        await using (var command = new NpgsqlCommand(
            "select note from ledger.tree_head where tree = $1 and note like '%' || chr(10) || 'next-key %' order by tree_size", connection))
        {
            command.Parameters.Add(new() { Value = tree });
            await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
                if (SignedNote.TryParse(rows.GetString(0), out var note)) keyring = keyring.Verify(note).After;
        }
        foreach (var (key, _, text) in stored)
            if (!keyring.Keys.Any(known => known.Key.Equals(key)))
                findings.Add(new(FindingCode.KeyUnknown, Tree: tree, Subject: key is null ? text : $"{key.Name} {key.Id}"));
        return keyring;
    }
}
