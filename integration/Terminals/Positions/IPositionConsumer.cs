namespace Regulatory.Integration.Terminals.Positions;

/// <summary>Is handed positions after they are durable, in the order of their places, each once unless it begins anew.</summary>
public interface IPositionConsumer
{
    /// <summary>Takes the next positions; the following ones come when it has returned.</summary>
    /// <param name="positions">At least one.</param>
    ValueTask Take(IReadOnlyList<StoredPosition> positions, CancellationToken cancellation);
}
