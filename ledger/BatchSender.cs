using Npgsql;

namespace Regulatory.Ledger;

/// <summary>One of the appender's connections, with its prepared call.</summary>
internal sealed class BatchSender(NpgsqlDataSource source) : IAsyncDisposable
{
    private readonly AppendBatch batch = new();
    private NpgsqlConnection? connection;
    private NpgsqlCommand? call;

    /// <summary>Whether the last batch had been handed to the connection when it failed.</summary>
    public bool WasSent { get; private set; }

    /// <summary>
    /// Whether the last batch went over a connection that had served before: it may have been dead for long, which says nothing
    /// about the database now.
    /// </summary>
    public bool WasUsed { get; private set; }

    /// <summary>Requests in the last batch.</summary>
    public int LastSize { get; private set; }

    /// <summary>The ledger's head after the last batch.</summary>
    public long Head => batch.Head;

    public async Task<AppendOutcome[]> Send(IReadOnlyList<AppendRequest> requests)
    {
        (WasSent, WasUsed) = (false, call is not null);
        if (call is null) await Connect().ConfigureAwait(false);
        batch.Fill(requests);
        LastSize = requests.Count;
        WasSent = true;
        var answer = await call!.ExecuteReaderAsync().ConfigureAwait(false);
        AppendOutcome[] outcomes;
        await using (answer.ConfigureAwait(false))
        {
            outcomes = await batch.Read(answer, requests).ConfigureAwait(false);
            // The transaction commits after the row was sent: only when the statement is complete is the batch durable.
            while (await answer.NextResultAsync().ConfigureAwait(false)) { }
        }
        return outcomes;
    }

    public async Task Disconnect()
    {
        if (call is not null) await call.DisposeAsync().ConfigureAwait(false);
        if (connection is not null) await connection.DisposeAsync().ConfigureAwait(false);
        (call, connection) = (null, null);
    }

    public async ValueTask DisposeAsync() => await Disconnect().ConfigureAwait(false);

    private async Task Connect()
    {
        connection = await source.OpenConnectionAsync().ConfigureAwait(false);
        call = batch.CreateCommand(connection);
        await call.PrepareAsync().ConfigureAwait(false);
    }
}
