using System.Globalization;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Events;

/// <summary>
/// The facts of one kind for one subscriber, by position: from the record while it is behind, from the host's feed when it has caught up.
/// Its place is a number, so that between the two there is neither a gap nor a repeat.
/// </summary>
internal sealed class FactStream : SourceStream
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50), LongestPause = TimeSpan.FromSeconds(2);

    private readonly Subscriber subscriber;
    private readonly FactQuery query;
    private readonly GraphQLRequest asked;
    private readonly string variables;
    private readonly FeedReader reader = new();
    private readonly EventFeed feed;
    private readonly List<LedgerEvent> page = [];
    private int next;
    private long given, passed;
    private (AudienceKey Key, Audience Audience)? among;

    private FactStream(Subscriber subscriber, FactQuery query, OperationContext opening, MergedField field, long after, long head)
    {
        (this.subscriber, this.query, asked) = (subscriber, query, opening.Request);
        variables = AudienceVariables.Of(opening, field);
        given = passed = after;
        feed = subscriber.Hub.Join(reader, head);
    }

    /// <inheritdoc/>
    public override long? Passed => Volatile.Read(ref passed);

    /// <exception cref="GraphQLException">The caller may not read the entity, or the position is none of this ledger.</exception>
    public static async ValueTask<SourceStream> Open(FieldContext context, EventKind kind, EntityModel model)
    {
        var subscriber = context.Service<Subscriber>();
        FactQuery.Admit(kind, model.Entity, subscriber.Now());
        var where = context.Argument<IReadOnlyDictionary<string, object?>>(Conventions.Subscriptions.Where);
        var query = FactQuery.Of(kind, model, where, subscriber.Reads.Limits);
        var after = context.Arguments.GetValueOrDefault(Conventions.Subscriptions.After) as long?;
        var head = await subscriber.Hub.Source.Head(context.Cancellation);
        // A client that reconnects by itself asks with its first place, and says in a header how far it has come since.
        var start = subscriber.ResumeAfter ?? after ?? head;
        if (start < 0 || start > head)
            throw Codes.Bad("after", string.Create(CultureInfo.InvariantCulture, $"The ledger has positions from 0 to {head}."));
        return new FactStream(subscriber, query, context.Operation, context.Field, start, head);
    }

    /// <inheritdoc/>
    public override async ValueTask<SourceEvent?> Next(CancellationToken cancellation)
    {
        Volatile.Write(ref passed, given);
        // Everybody gets a turn, or one would run ahead of what is shared with the others.
        await Task.Yield();
        while (true)
        {
            while (next < page.Count)
            {
                var fact = page[next++];
                given = fact.Position;
                if (query.Admits(fact)) return new SourceEvent(fact) { Position = fact.Position };
                Volatile.Write(ref passed, given);
            }
            await Turn(cancellation);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<EventResponse?> Respond(SourceEvent sourceEvent, EventExecution execute, CancellationToken cancellation)
    {
        var (hub, began) = (subscriber.Hub, subscriber.Hub.Time.GetTimestamp());
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var audience = AudienceFor(subscriber.Now(), execute);
            try
            {
                return await audience.Respond((LedgerEvent)sourceEvent.Root!).WaitAsync(cancellation);
            }
            catch (GraphQLException away) when (EventReads.IsPassing(away.Error) && hub.Time.GetElapsedTime(began) < hub.Settings.Patience)
            {
                await Task.Delay(pause, hub.Time, cancellation);
            }
        }
    }

    /// <inheritdoc/>
    public override IDisposable? WhenLeftBehind(Action act) => feed.WhenLeftBehind(reader, act);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (among is var (key, audience)) subscriber.Hub.LeaveAudience(key, audience);
        among = null;
        await subscriber.Hub.Leave(reader, feed);
    }

    /// <summary>The next page, from memory if it is there; waits when there is nothing yet.</summary>
    private async ValueTask Turn(CancellationToken cancellation)
    {
        page.Clear();
        next = 0;
        var (hub, limit) = (subscriber.Hub, subscriber.Hub.Settings.Page);
        if (feed.TryTake(given, limit, page))
        {
            if (page.Count == 0) await feed.Beyond(given, cancellation);
            return;
        }
        page.AddRange(await hub.InTurn(() => hub.Source.Read(given, limit, cancellation), cancellation));
    }

    /// <summary>Those who ask the same and see the same today; others, if what the subscriber may see has changed.</summary>
    private Audience AudienceFor(Caller caller, EventExecution execute)
    {
        var scope = Subscriber.ScopeOf(caller);
        if (among is var (known, audience))
        {
            if (known.Scope == scope) return audience;
            subscriber.Hub.LeaveAudience(known, audience);
        }
        var key = new AudienceKey(asked.DocumentId ?? asked.Document, asked.OperationName, variables, scope);
        audience = subscriber.Hub.JoinAudience(key, () => new(subscriber.Hub, subscriber.Reads, query, key.Scope, execute));
        among = (key, audience);
        return audience;
    }
}
