namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>What came of a part.</summary>
public enum PartOutcome
{
    /// <summary>Others are missing.</summary>
    Kept,
    /// <summary>It was there already.</summary>
    Repeated,
    /// <summary>The message is whole.</summary>
    Complete,
    /// <summary>Its number is 0 or beyond the total, or its total is 0.</summary>
    Impossible,
    /// <summary>It alone is more than the limits allow.</summary>
    TooMuch,
}

/// <summary>A message put together.</summary>
/// <param name="Header">Of its first part.</param>
public sealed record WholeMessage(Header Header, ReadOnlyMemory<byte> Body);

/// <summary>A message that was given up: its parts stay what the journal has of them.</summary>
/// <param name="Received">Numbers of the parts that came.</param>
/// <param name="Reason">In words.</param>
public sealed record AbandonedMessage(ushort Id, ushort Total, IReadOnlyList<ushort> Received, string Reason);
