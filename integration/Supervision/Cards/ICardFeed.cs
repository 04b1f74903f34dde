using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Supervision.Cards;

/// <summary>Somebody showed a card at the wheel, as the watch over tracks takes it.</summary>
/// <param name="Place">In the order in which cards became known.</param>
/// <param name="Phone">Of the terminal that read it, digits without leading zeros.</param>
/// <param name="At">Event time.</param>
/// <param name="Assigned">Who is to drive the vehicle: the same person when he is one of those; null where nobody is.</param>
public sealed record CardAtTheWheel(long Place, string Phone, Instant At, PartyId Driver, PartyId? Assigned);

/// <summary>The cards that were put in, for those who watch tracks.</summary>
public interface ICardFeed
{
    /// <summary>The last place that became known before a moment; 0 where there is none.</summary>
    Task<long> PlaceBefore(Instant moment, CancellationToken cancellation);

    /// <summary>What became known after a place, in its order; nothing when there is no more.</summary>
    Task<IReadOnlyList<CardAtTheWheel>> After(long place, CancellationToken cancellation);

    /// <summary>What a terminal read whose event time is a moment or later, up to a place.</summary>
    /// <param name="phone">Digits without leading zeros.</param>
    Task<IReadOnlyList<CardAtTheWheel>> Since(string phone, Instant from, long until, CancellationToken cancellation);
}

/// <summary>No cards: where no gateway reads any.</summary>
public sealed class NoCards : ICardFeed
{
    public Task<long> PlaceBefore(Instant moment, CancellationToken cancellation) => Task.FromResult(0L);

    public Task<IReadOnlyList<CardAtTheWheel>> After(long place, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<CardAtTheWheel>>([]);

    public Task<IReadOnlyList<CardAtTheWheel>> Since(string phone, Instant from, long until, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<CardAtTheWheel>>([]);
}
