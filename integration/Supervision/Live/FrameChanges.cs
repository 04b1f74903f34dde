using System.Collections.Immutable;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>What one who follows the map has been sent, so that the next frame has only what differs.</summary>
public sealed class FrameChanges
{
    private Dictionary<string, LiveCell>? sent;

    /// <summary>The first frame as it is; of each later one the difference, or null where there is none.</summary>
    public LivePositions? Of(LivePositions frame)
    {
        var before = sent;
        sent = frame.Cells.ToDictionary(cell => cell.Id, StringComparer.Ordinal);
        if (before is null) return frame;
        ImmutableArray<LiveCell> changed = [.. frame.Cells.Where(cell => before.GetValueOrDefault(cell.Id) != cell)];
        ImmutableArray<string> emptied = [.. before.Keys.Where(id => !sent.ContainsKey(id)).Order(StringComparer.Ordinal)];
        return changed.IsEmpty && emptied.IsEmpty ? null : frame with { IsComplete = false, Cells = changed, Emptied = emptied };
    }
}
