using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>
/// What one partner is told of the ledger's facts: follows them in order of position, and asks the tellings on the partner's route for a
/// message of each.
/// </summary>
/// <param name="name">Name of the ledger: the origin of its signed heads.</param>
public sealed class FactMail(FactLedger ledger, FactCatalogue catalogue, string name, Routes routes)
{
    private const int Page = 500;

    /// <summary>How long to wait at the head before looking whether the turn still lasts.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>The mail of a partner.</summary>
    /// <param name="tellings">Those there are, usually all.</param>
    public Mail To(string partner, TimeProvider time, IReadOnlyCollection<Telling>? tellings = null)
    {
        var told = routes.Of(partner).Told;
        var theirs = (tellings ?? Tellings.All)
            .Where(telling => telling.IsAddressed || told.Contains(ContractAttribute.NameOf(telling.Contract))).ToImmutableArray();
        var wire = catalogue.Shapes
            .Where(shape => theirs.Any(telling => telling.Facts.Contains(Current(shape.Type)))).Select(shape => shape.WireName).ToHashSet();
        return new(
            Mail.FactReader(partner), [partner],
            (position, stop) => After(position, partner, theirs, wire, stop),
            (position, stop) => Beyond(position, time, stop));
    }

    /// <summary>What the fact at a position says to a partner.</summary>
    public async Task<ImmutableArray<Message>> Of(RecordedFact recorded, string partner, IEnumerable<Telling> tellings, CancellationToken cancellation)
    {
        var fact = catalogue.Decode(recorded);
        var messages = ImmutableArray.CreateBuilder<Message>();
        FactSeen? seen = null;
        foreach (var telling in tellings.Where(telling => telling.Facts.Contains(fact.GetType())))
        {
            seen ??= new(
                new(name, recorded.Position, recorded.RecordedAt), recorded.Stream, fact,
                await Until(recorded.Stream, recorded.Position, cancellation).ConfigureAwait(false),
                ImmutableDictionary<StreamName, ImmutableArray<object>>.Empty);
            foreach (var beside in telling.Also(seen).Except(seen.Beside.Keys).ToList())
                seen = seen with { Beside = seen.Beside.Add(beside, await Until(beside, recorded.Position, cancellation).ConfigureAwait(false)) };
            if (telling.Of(seen, partner) is { } message) messages.Add(message);
        }
        return messages.ToImmutable();
    }

    private async IAsyncEnumerable<Letter> After(
        long position, string partner, ImmutableArray<Telling> tellings, HashSet<string> wire, [EnumeratorCancellation] CancellationToken stop)
    {
        while (await ledger.ReadAll(position, Page, stop).ConfigureAwait(false) is { IsEmpty: false } facts)
        {
            foreach (var fact in facts.Where(fact => wire.Contains(fact.Type)))
                if (await Of(fact, partner, tellings, stop).ConfigureAwait(false) is { IsEmpty: false } messages)
                    yield return new(position = fact.Position, messages);
            // Facts that tell this partner nothing are passed over together.
            if (position < facts[^1].Position) yield return new(position = facts[^1].Position, []);
        }
    }

    private async Task Beyond(long position, TimeProvider time, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var waited = Task.Delay(LongestWait, time, enough.Token);
        await await Task.WhenAny(ledger.Beyond(position, enough.Token), waited).ConfigureAwait(false);
        await enough.CancelAsync().ConfigureAwait(false);
    }

    private async Task<ImmutableArray<object>> Until(StreamName stream, long position, CancellationToken cancellation) =>
    [
        .. (await ledger.LoadContents(stream, 0, cancellation).ConfigureAwait(false))
            .Where(content => content.Position < position).Select(content => catalogue.Decode(content)),
    ];

    /// <summary>What a retired shape becomes in the end.</summary>
    private static Type Current(Type shape) => shape.GetMethod("Lift", [shape]) is { } lift ? Current(lift.ReturnType) : shape;
}
