using Npgsql;

namespace Regulatory.Ledger;

/// <summary>One of the appender's connections, with its prepared calls: one for batches, and a shorter one for a lone act.</summary>
internal sealed class BatchSender(NpgsqlDataSource source) : IAsyncDisposable
{
    private readonly AppendBatch batch = new();
    private NpgsqlConnection? connection;
    private readonly AppendOne one = new();
    private NpgsqlCommand? call, callOne;

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
    public long Head { get; private set; }

    public async Task<AppendOutcome[]> Send(IReadOnlyList<AppendRequest> requests)
    {
        (WasSent, WasUsed) = (false, call is not null);
        if (call is null) await Connect().ConfigureAwait(false);
        LastSize = requests.Count;
        WasSent = true;
        if (AppendOne.Suits(requests) && await SendOne(requests[0]).ConfigureAwait(false) is { } appended) return [appended];
        batch.Fill(requests);
        var answer = await call!.ExecuteReaderAsync().ConfigureAwait(false);
        AppendOutcome[] outcomes;
        await using (answer.ConfigureAwait(false))
        {
            outcomes = await batch.Read(answer, requests).ConfigureAwait(false);
            await Complete(answer).ConfigureAwait(false);
        }
        Head = batch.Head;
        return outcomes;
    }

    /// <summary>Null when the act is not in order: then the call for batches says why.</summary>
    private async Task<Appended?> SendOne(AppendRequest request)
    {
        one.Fill(request);
        var answer = await callOne!.ExecuteReaderAsync().ConfigureAwait(false);
        await using (answer.ConfigureAwait(false))
        {
            var appended = await one.Read(answer).ConfigureAwait(false);
            await Complete(answer).ConfigureAwait(false);
            if (appended is not null) Head = appended.Position;
            return appended;
        }
    }

    /// <summary>The transaction commits after the row was sent: only when the statement is complete is it durable.</summary>
    private static async Task Complete(NpgsqlDataReader answer)
    {
        while (await answer.NextResultAsync().ConfigureAwait(false)) { }
    }

    public async Task Disconnect()
    {
        if (call is not null) await call.DisposeAsync().ConfigureAwait(false);
        if (callOne is not null) await callOne.DisposeAsync().ConfigureAwait(false);
        if (connection is not null) await connection.DisposeAsync().ConfigureAwait(false);
        (call, callOne, connection) = (null, null, null);
    }

    public async ValueTask DisposeAsync() => await Disconnect().ConfigureAwait(false);

    private async Task Connect()
    {
        connection = await source.OpenConnectionAsync().ConfigureAwait(false);
        var (many, lone) = (batch.CreateCommand(connection), one.CreateCommand(connection));
        await many.PrepareAsync().ConfigureAwait(false);
        await lone.PrepareAsync().ConfigureAwait(false);
        (call, callOne) = (many, lone);
    }
}
