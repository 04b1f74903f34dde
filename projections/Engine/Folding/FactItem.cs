using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>A fact on its way into one read model.</summary>
/// <param name="Fold">How the read model folds it; null when the fact does not concern it.</param>
/// <param name="Body">The opened record, or the fact as it stands.</param>
internal readonly record struct FactItem(RecordedFact Fact, Fold? Fold, object? Body)
{
    /// <summary>Whom the fact erases: rows made of their values are made again before it is folded.</summary>
    public Erasure? Erasure { get; init; }

    public FactContext Context => new(
        Fact.Position, Fact.Stream.Key, Fact.Version, Fact.RecordedAt, Fact.CommandId, Fact.Type, Fact.Envelope)
    {
        Kind = Fact.Stream.Kind,
    };
}
