using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Regulatory.Ledger.Personal;

/// <summary>
/// The keys of the subjects of personal data: one key a subject, so that destroying it forgets exactly one person. Sealing needs
/// the key made beforehand (<see cref="Prepare"/>); opening fetches it when needed.
/// </summary>
/// <param name="memory">
/// How long a key, or the knowledge that it was destroyed, is kept in memory; so long may another node still open what this one has
/// destroyed. A minute if not said otherwise.
/// </param>
/// <param name="suite">Seals new values; AES if not said otherwise. Values of every suite open.</param>
public sealed class SubjectKeys(
    NpgsqlDataSource source, KeyWrapping master, TimeProvider? time = null, TimeSpan? memory = null, EnvelopeSuite? suite = null)
{
    private readonly EnvelopeSuite suite = suite ?? EnvelopeSuite.Aes;
    private const int MostKept = 200_000;

    private readonly TimeProvider clock = time ?? TimeProvider.System;
    private readonly TimeSpan memory = memory ?? TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (byte[]? Key, long Since)> kept = new(StringComparer.Ordinal);

    /// <summary>Makes the keys that are missing and fetches those that are not in memory, in one round trip.</summary>
    /// <exception cref="SubjectErasedException">A subject's key was destroyed: nothing may be recorded about it any more.</exception>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task Prepare(IEnumerable<string> subjects, CancellationToken cancellation = default)
    {
        var all = subjects.Distinct(StringComparer.Ordinal).ToList();
        var wanted = all.Where(subject => !TryKept(subject, out _)).Order(StringComparer.Ordinal).ToArray();
        if (wanted.Length > 0)
        {
            var wrapped = wanted.Select(subject => master.Wrap(subject, RandomNumberGenerator.GetBytes(32))).ToArray();
            await Guarded(async () =>
            {
                await using var make = source.CreateCommand(
                    """
                    with made as (
                      insert into ledger.subject_key (subject, master_key, wrapped)
                      select subject, $3, wrapped from unnest($1, $2) as new(subject, wrapped)
                      on conflict (subject) do nothing
                      returning subject, master_key, wrapped)
                    select subject, master_key, wrapped from made
                    union all
                    select subject, master_key, wrapped from ledger.subject_key where subject = any ($1)
                    """);
                make.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = wanted });
                make.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = wrapped });
                make.Parameters.Add(new NpgsqlParameter<string> { TypedValue = master.CurrentId });
                await using var rows = await make.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
                while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) Keep(rows);
                return true;
            }).ConfigureAwait(false);
        }
        foreach (var subject in all)
            if (Find(subject, out _) is null) throw new SubjectErasedException(subject);
    }

    /// <summary>Seals a value with the configured suite; the envelope is the suite's name, a dot and base64url: <c>a1.…</c>.</summary>
    /// <exception cref="SubjectErasedException">The subject's key was destroyed.</exception>
    /// <exception cref="InvalidOperationException">No key was prepared.</exception>
    public string Seal(string subject, string clear)
    {
        var key = Find(subject, out var known)
            ?? (known
                ? throw new SubjectErasedException(subject)
                : throw new InvalidOperationException($"No key was prepared for {subject}."));
        return $"{suite.Name}.{Base64Url.EncodeToString(suite.Seal(key, Encoding.UTF8.GetBytes(clear), subject))}";
    }

    /// <summary>The clear text, or null once the subject's key has been destroyed.</summary>
    /// <exception cref="CryptographicException">The envelope was altered, belongs to somebody else, or its master key is missing.</exception>
    /// <exception cref="LedgerUnavailableException">The key is not in memory and the database is away.</exception>
    public string? Open(string subject, string envelope)
    {
        var dot = envelope.IndexOf('.', StringComparison.Ordinal);
        var sealedBy = EnvelopeSuite.Named(dot < 0 ? "" : envelope[..dot]);
        if (Find(subject, out var known) is not { } key)
            return known ? null : throw new CryptographicException($"There never was a key for {subject}.");
        try
        {
            return Encoding.UTF8.GetString(sealedBy.Open(key, Base64Url.DecodeFromChars(envelope.AsSpan(dot + 1)), subject));
        }
        catch (FormatException garbled)
        {
            throw new CryptographicException("This envelope is not base64url.", garbled);
        }
    }

    /// <summary>Destroys a subject's key for ever. What was sealed with it can never be read again, by anyone.</summary>
    /// <returns>False if it had been destroyed before.</returns>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<bool> Destroy(string subject, CancellationToken cancellation = default)
    {
        var destroyed = await Guarded(async () =>
        {
            await using var destroy = source.CreateCommand("select ledger.destroy_subject_key($1)");
            destroy.Parameters.Add(new NpgsqlParameter<string> { TypedValue = subject });
            return (bool)(await destroy.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
        }).ConfigureAwait(false);
        Forget(subject);
        return destroyed;
    }

    /// <summary>Somebody destroyed the subject's key: from now on this process opens nothing of theirs, whatever it had in memory.</summary>
    public void Forget(string subject) => kept[subject] = (null, clock.GetTimestamp());

    /// <summary>Keeps no key in memory: notices of destroyed ones may have been missed.</summary>
    public void ForgetAll() => kept.Clear();

    /// <summary>The key, null if it was destroyed or, when not <paramref name="known"/>, never made.</summary>
    private byte[]? Find(string subject, out bool known)
    {
        if (known = TryKept(subject, out var key)) return key;
        Guarded(() =>
        {
            using var fetch = source.CreateCommand("select subject, master_key, wrapped from ledger.subject_key where subject = $1");
            fetch.Parameters.Add(new NpgsqlParameter<string> { TypedValue = subject });
            using var rows = fetch.ExecuteReader();
            while (rows.Read()) Keep(rows);
            return Task.FromResult(true);
        }).GetAwaiter().GetResult();
        known = TryKept(subject, out key);
        return key;
    }

    private bool TryKept(string subject, out byte[]? key)
    {
        var found = kept.TryGetValue(subject, out var entry) && clock.GetElapsedTime(entry.Since) < memory;
        key = found ? entry.Key : null;
        return found;
    }

    private void Keep(NpgsqlDataReader row)
    {
        if (kept.Count >= MostKept) kept.Clear();
        var subject = row.GetString(0);
        var key = row.IsDBNull(2) ? null : master.Unwrap(subject, row.GetString(1), row.GetFieldValue<byte[]>(2));
        // What was read before a key was destroyed does not bring it back: destroyed is for ever.
        kept.AddOrUpdate(
            subject, (key, clock.GetTimestamp()), (_, old) => old.Key is null ? (null, clock.GetTimestamp()) : (key, clock.GetTimestamp()));
    }

    private static async Task<T> Guarded<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception fault) when (Faults.IsOfDatabase(fault))
        {
            throw new LedgerUnavailableException($"The keys of subjects cannot be reached now: {fault.Message}", outcomeUnknown: false, fault);
        }
    }
}

/// <summary>The subject was erased: nothing personal can be recorded of it any more.</summary>
public sealed class SubjectErasedException(string subject)
    : Exception($"The personal data of {subject} were erased; nothing personal can be recorded under this subject.")
{
    public string Subject { get; } = subject;
}
