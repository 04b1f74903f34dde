namespace Regulatory.Projections;

/// <summary>A row as it stands, and the position of the fact that made it so.</summary>
internal readonly record struct RowState(object Row, long From);

/// <summary>What a batch does to one row: the state it found, the state it leaves, and those in between.</summary>
internal sealed class TouchedRow(object key, RowState? found)
{
    public object Key { get; } = key;

    public RowState? Found { get; } = found;

    public RowState? Now { get; private set; } = found;

    /// <summary>Position at which the found state ceased to hold; null while it holds.</summary>
    public long? FoundUntil { get; private set; }

    /// <summary>States that began and ended within the batch.</summary>
    public List<(RowState State, long Until)> Passed { get; } = [];

    public bool Changed { get; private set; }

    /// <summary>A fold that leaves the row equal leaves no trace.</summary>
    public void Become(object? next, long position)
    {
        if (Equals(next, Now?.Row)) return;
        if (!Changed && Found is not null) FoundUntil = position;
        else if (Now is { } passed) Passed.Add((passed, position));
        Changed = true;
        Now = next is null ? null : new RowState(next, position);
    }
}
