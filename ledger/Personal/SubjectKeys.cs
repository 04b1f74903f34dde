using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Regulatory.Ledger.Personal;

/// <summary>
/// The keys that personal values are sealed with, one a subject. They live in the database, wrapped by a master key that never
/// enters it; a destroyed key is gone for ever, and with it what it sealed.
/// </summary>
/// <param name="memory">How long a key, or the knowledge that it was destroyed, is kept in memory.</param>
public sealed class SubjectKeys(NpgsqlDataSource source, MasterKeys master, TimeProvider? time = null, TimeSpan? memory = null)
{
    private const int Kept = 100_000;

    private readonly TimeProvider time = time ?? TimeProvider.System;
    private readonly TimeSpan memory = memory ?? TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (byte[]? Key, long Read)> known = new();

    /// <summary>Makes the keys that are missing; values of these subjects can be sealed afterwards.</summary>
    /// <exception cref="SubjectErasedException">A subject's key was destroyed.</exception>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task Prepare(IEnumerable<string> subjects, CancellationToken cancellation = default)
    {
        var missing = subjects.Where(subject => Remembered(subject)?.Key is null).Distinct().ToArray();
        if (missing.Length == 0) return;
        try
        {
            await using var make = source.CreateCommand(
                """
                insert into ledger.subject_key (subject, master_key, wrapped)
                select n.subject, $2, n.wrapped from unnest($1, $3) n(subject, wrapped)
                on conflict (subject) do nothing
                """);
            make.Parameters.Add(new() { Value = missing });
            make.Parameters.Add(new() { Value = master.CurrentId });
            make.Parameters.Add(new() { Value = missing.Select(subject => master.Wrap(subject, RandomNumberGenerator.GetBytes(32))).ToArray() });
            await make.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            // Whoever else made one at the same time won: what is used is what the table holds.
            await using var read = Select(missing);
            await using var rows = await read.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) Remember(rows);
        }
        catch (Exception fault) when (Faults.IsOfDatabase(fault))
        {
            throw new LedgerUnavailableException($"The keys of persons cannot be reached now: {fault.Message}", outcomeUnknown: false, fault);
        }
        foreach (var subject in missing)
            if (Remembered(subject) is { Key: null }) throw new SubjectErasedException(subject);
    }

    /// <summary>Seals a value under the key of its subject, which <see cref="Prepare"/> has made.</summary>
    /// <returns>Base64.</returns>
    public string Seal(string subject, string clear) => Convert.ToBase64String(Envelope.Seal(
        KeyOf(subject) ?? throw new SubjectErasedException(subject), Encoding.UTF8.GetBytes(clear), subject));

    /// <summary>The value; null when its subject's key has been destroyed.</summary>
    /// <exception cref="CryptographicException">The envelope was changed, or belongs to another subject.</exception>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public string? Open(string subject, string sealedValue) =>
        KeyOf(subject) is { } key ? Encoding.UTF8.GetString(Envelope.Open(key, Convert.FromBase64String(sealedValue), subject)) : null;

    private byte[]? KeyOf(string subject)
    {
        if (Remembered(subject) is { } entry) return entry.Key;
        try
        {
            using var read = Select([subject]);
            using var rows = read.ExecuteReader();
            return rows.Read() ? Remember(rows) : throw new CryptographicException("There never was a key for this subject.");
        }
        catch (Exception fault) when (Faults.IsOfDatabase(fault))
        {
            throw new LedgerUnavailableException($"The keys of persons cannot be reached now: {fault.Message}", outcomeUnknown: false, fault);
        }
    }

    private (byte[]? Key, long Read)? Remembered(string subject) =>
        known.TryGetValue(subject, out var entry) && time.GetElapsedTime(entry.Read) < memory ? entry : null;

    private byte[]? Remember(NpgsqlDataReader row)
    {
        var subject = row.GetString(0);
        var key = row.IsDBNull(2) ? null : master.Unwrap(subject, row.GetString(1), row.GetFieldValue<byte[]>(2));
        if (known.Count >= Kept) known.Clear();
        known[subject] = (key, time.GetTimestamp());
        return key;
    }

    private NpgsqlCommand Select(string[] subjects)
    {
        var command = source.CreateCommand("select subject, master_key, wrapped from ledger.subject_key where subject = any ($1)");
        command.Parameters.Add(new() { Value = subjects });
        return command;
    }
}

/// <summary>The subject was erased: nothing personal can be recorded of it any more.</summary>
public sealed class SubjectErasedException(string subject)
    : Exception($"The personal data of {subject} were erased; nothing personal can be recorded under this subject.")
{
    public string Subject { get; } = subject;
}
