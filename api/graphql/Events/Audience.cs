using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Events;

/// <summary>
/// What decides the responses of a subscription: the operation, its variables but for the place to begin at, and what the caller may see.
/// </summary>
/// <param name="Document">The text, for a document that came twice at the same time was prepared twice; of a trusted one the id.</param>
/// <param name="Operation">Name of the operation; null for the only one.</param>
/// <param name="Scope">The caller without their name: everything else about them counts.</param>
internal sealed record AudienceKey(string Document, string? Operation, string Variables, Caller Scope);

/// <summary>
/// Streams that ask the same and may see the same: each event is looked at and executed once for all of them, under what all of them may
/// see and nobody's name.
/// </summary>
internal sealed class Audience(
    EventHub hub, EventReads reads, FactQuery query, Caller scope, EventExecution execute) : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Lock gate = new();
    private readonly Dictionary<long, Task<EventResponse?>> responses = [];
    private readonly Queue<long> order = new();

    /// <summary>How many there are; the hub counts.</summary>
    public int Members { get; set; }

    public int Kept
    {
        get { lock (gate) return responses.Count; }
    }

    /// <summary>The response to an event; null when these must not learn of it.</summary>
    /// <exception cref="GraphQLException">The database or a read model is not ready; ask again. Or they may not read this entity at all.</exception>
    public Task<EventResponse?> Respond(LedgerEvent fact)
    {
        if (Members == 1) return Make(fact);
        lock (gate)
        {
            if (responses.TryGetValue(fact.Position, out var known) && !known.IsFaulted) return known;
            if (known is null)
            {
                order.Enqueue(fact.Position);
                if (order.Count > hub.Settings.Shared) responses.Remove(order.Dequeue());
            }
            return responses[fact.Position] = Task.Run(() => Make(fact));
        }
    }

    /// <summary>The last one has left: nobody waits for what is still being read.</summary>
    public void Dispose()
    {
        end.Cancel();
        end.Dispose();
    }

    private async Task<EventResponse?> Make(LedgerEvent fact)
    {
        FactQuery.Admit(query.Kind, query.Model.Entity, scope);
        var ended = end.Token;
        // Not in anybody's turn: one read model that is behind holds nobody else up.
        await reads.Reach(query.Model.Entity, fact.Position, ended);
        return await hub.InTurn(() => Read(fact, ended), ended);
    }

    private async Task<EventResponse?> Read(LedgerEvent fact, CancellationToken ended)
    {
        using var limit = new CancellationTokenSource(reads.Time, hub.Time);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ended, limit.Token);
        try
        {
            if (!await reads.Sees(query.Model.Entity, fact.Key, scope, query.Division, time.Token)) return null;
            var shown = new SourceEvent(fact)
            {
                Position = fact.Position,
                Extensions = SourceEvent.Nothing.SetItem("ledger", Http.LedgerExtension.Of(new LedgerHead(fact.Position, fact.RecordedAt))),
            };
            return await execute(shown, reads.ServicesFor(scope), time.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !ended.IsCancellationRequested)
        {
            throw new GraphQLException("The event took too long to read.", Codes.Timeout);
        }
    }
}
