using System.Collections.Immutable;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>A fact as one who tells others of it sees it.</summary>
/// <param name="Stream">The stream that it stands on.</param>
/// <param name="Fact">The domain's record.</param>
/// <param name="Earlier">What stands before it on its stream, in order.</param>
/// <param name="Beside">What stood at that time on the other streams that the telling asked for, in order; none for a stream that is not there.</param>
public sealed record FactSeen(
    FactTold Told, StreamName Stream, object Fact, ImmutableArray<object> Earlier, ImmutableDictionary<StreamName, ImmutableArray<object>> Beside)
{
    /// <summary>The latest earlier fact of a kind on the same stream; null when there is none.</summary>
    public T? Last<T>()
        where T : class => Earlier.OfType<T>().LastOrDefault();

    /// <summary>What stood on another stream.</summary>
    public ImmutableArray<object> On(StreamName stream) => Beside.GetValueOrDefault(stream, []);
}

/// <summary>How facts become messages of one contract: a pure function of the ledger up to the fact.</summary>
/// <param name="Contract">The contract that is spoken.</param>
/// <param name="Of">The message for a partner; null when this fact is nothing to tell them.</param>
/// <param name="Facts">The facts that may lead to one.</param>
public sealed record Telling(Type Contract, Func<FactSeen, string, FactMessage?> Of, params ImmutableArray<Type> Facts)
{
    /// <summary>Whether the fact itself says to whom it is told, whatever the partner's route.</summary>
    public bool IsAddressed { get; init; }

    /// <summary>Other streams that must be looked at.</summary>
    public Func<FactSeen, IEnumerable<StreamName>> Also { get; init; } = static _ => [];
}
