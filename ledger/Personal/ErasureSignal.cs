using Npgsql;

namespace Regulatory.Ledger.Personal;

/// <summary>
/// Hears from the database whose key was destroyed, by whichever node, so that nothing in memory outlives it. After a connection that
/// broke, nobody knows what was missed: then everything is to be forgotten.
/// </summary>
/// <param name="forget">Told of each subject whose key was destroyed.</param>
/// <param name="forgetAll">Told at the beginning and whenever notices may have been missed.</param>
public sealed class ErasureSignal(NpgsqlDataSource source, Action<string> forget, Action forgetAll)
{
    /// <summary>Listens until cancelled; outlives restarts of the database.</summary>
    public async Task Listen(CancellationToken cancellation)
    {
        for (var attempt = 0; !cancellation.IsCancellationRequested; attempt++)
        {
            try
            {
                var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    var heard = new List<string>();
                    connection.Notification += (_, notification) => heard.Add(notification.Payload);
                    await using var listen = new NpgsqlCommand("listen ledger_subject_key", connection);
                    await listen.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
                    forgetAll();
                    attempt = 0;
                    while (true)
                    {
                        if (heard.Count == 0) await connection.WaitAsync(cancellation).ConfigureAwait(false);
                        string[] said = [.. heard.Distinct(StringComparer.Ordinal)];
                        heard.Clear();
                        foreach (var subject in await Destroyed(connection, said, cancellation).ConfigureAwait(false)) forget(subject);
                    }
                }
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost) when (Faults.IsOfDatabase(lost))
            {
                // Until it hears again, what is in memory ends by its age.
                await Task.Delay(Faults.Pause(attempt), cancellation).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whose key is gone indeed. A notice may come from anybody who may sign in, and what is forgotten stays forgotten.</summary>
    private static async Task<List<string>> Destroyed(NpgsqlConnection connection, string[] said, CancellationToken cancellation)
    {
        await using var ask = new NpgsqlCommand(
            "select subject from ledger.subject_key where subject = any ($1) and destroyed_at is not null", connection);
        ask.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = said });
        await using var rows = await ask.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var destroyed = new List<string>();
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) destroyed.Add(rows.GetString(0));
        return destroyed;
    }
}
