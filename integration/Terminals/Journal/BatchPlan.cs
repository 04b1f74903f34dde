using System.Collections.Immutable;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>
/// What of a batch is to be stored: without frames and positions that are in it twice, and with those named that must be looked up.
/// </summary>
internal sealed class BatchPlan
{
    private readonly bool lookUpAll;
    private readonly HashSet<(int, (int, int), long)> keys = [];

    /// <param name="lookUpAll">After a batch was refused because something in it was stored before.</param>
    public BatchPlan(IReadOnlyList<JournalEntry> entries, bool lookUpAll)
    {
        (Entries, this.lookUpAll) = (entries, lookUpAll);
        foreach (var entry in entries)
        {
            entry.IsRepeated = false;
            if (entry is not { Terminal: { } terminal, Mark: { } mark }) continue;
            entry.IsRepeated = !keys.Add((terminal.Number, mark, entry.Digest));
            // A platform's serials are not the terminal's, and say nothing of what the terminal itself has sent.
            if (!entry.IsRepeated && (entry.PassedOn is not null || terminal.MayRepeat((ushort)mark.Serial) || lookUpAll)) DoubtfulFrames.Add(entry);
        }
    }

    public IReadOnlyList<JournalEntry> Entries { get; }

    /// <summary>Frames that may have been stored before.</summary>
    public List<JournalEntry> DoubtfulFrames { get; } = [];

    /// <summary>Positions that may have been stored before, or whose moment may have another one.</summary>
    public List<PlannedPosition> DoubtfulPositions { get; } = [];

    public List<PlannedPosition> Positions { get; } = [];

    /// <summary>Days of the positions to be stored.</summary>
    public ImmutableArray<DateOnly> Days => [.. Positions.Where(position => !position.IsRepeated).Select(position => position.Day).Distinct()];

    /// <summary>Terminals with positions that nobody has looked for yet.</summary>
    public IReadOnlyList<TerminalMemory> Unknown =>
        [.. Entries.Where(entry => entry is { Positions.Count: > 0, Terminal.Newest: null }).Select(entry => entry.Terminal!).Distinct()];

    /// <summary>Takes the positions of frames that were not stored before.</summary>
    public void PlanPositions(StorageDays days)
    {
        var contents = new HashSet<(int, long, int, int, uint, uint)>();
        var moments = new HashSet<(int, long)>();
        // Nearly all batches hold nothing that was passed on.
        var spots = Entries.Any(entry => entry.PassedOn is not null) ? new HashSet<(int, long, int, int)>() : null;
        foreach (var entry in Entries)
        {
            if (entry.IsRepeated) continue;
            for (var item = 0; item < entry.Positions.Count; item++)
            {
                var report = entry.Positions[item];
                var position = new PlannedPosition(entry, item, report, days.Of(report.At));
                Positions.Add(position);
                var isNewSpot = spots?.Add((entry.Terminal!.Number, position.Time, report.Latitude, report.Longitude)) is not false;
                position.IsRepeated = !contents.Add(position.Key) || (entry.PassedOn is not null && !isNewSpot);
                if (position.IsRepeated) continue;
                if (!moments.Add((entry.Terminal!.Number, position.Time)) && report.At is not null) position.Marks |= PositionMarks.Conflict;
                // A clock that is far off must not make everything after it doubtful.
                var placed = position.Day != StorageDays.Before && position.Day != StorageDays.Ahead;
                if (!placed || entry.PassedOn is not null || entry.Terminal.MayRepeat(report.At!.Value) || lookUpAll) DoubtfulPositions.Add(position);
            }
        }
    }
}
