namespace Regulatory.Projections;

/// <summary>A fact that a read model cannot fold; everything before it is in the rows.</summary>
public sealed class PoisonFactException(long position, string type, Exception cause)
    : Exception($"The fact {type} at position {position} cannot be folded: {cause.Message}", cause)
{
    public long Position { get; } = position;

    public string Type { get; } = type;
}
