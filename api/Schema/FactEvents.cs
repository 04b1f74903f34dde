using System.Runtime.CompilerServices;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Ledger;

namespace Regulatory.Api.Schema;

/// <summary>The ledger as the source of subscriptions. What a fact says is left behind: it may hold sealed personal data.</summary>
public static class FactEvents
{
    public static EventSource Of(FactLedger ledger) => new(
        (after, cancellation) => Follow(ledger, after, cancellation),
        (after, limit, cancellation) => Available(async () =>
            (IReadOnlyList<LedgerEvent>)[.. (await ledger.ReadAll(after, limit, cancellation)).Select(EventOf)]),
        cancellation => Available(() => ledger.Head(cancellation)));

    private static async IAsyncEnumerable<IReadOnlyList<LedgerEvent>> Follow(
        FactLedger ledger, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var batch in ledger.Follow(after, cancellation)) yield return [.. batch.Select(EventOf)];
    }

    private static LedgerEvent EventOf(RecordedFact fact) => new(
        fact.Position, fact.RecordedAt, fact.Stream.Key, fact.Version, fact.Type, fact.Envelope.Actor, fact.Envelope.Capacity,
        fact.Envelope.Authority);

    private static async Task<T> Available<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (LedgerUnavailableException)
        {
            throw new GraphQLException(new GraphQLError("The ledger cannot be read at the moment; subscribe again shortly.") { Code = Codes.Unavailable }
                .With("retryable", true));
        }
    }
}
