using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>A position of a frame that is about to be stored.</summary>
internal sealed record PlannedPosition(JournalEntry Entry, int Item, Location Report, DateOnly Day)
{
    public PositionMarks Marks { get; set; } = Entry.Marks;

    /// <summary>It was stored before.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>What makes it the same position: the content, but not the frame that it came in.</summary>
    public (int Terminal, long Time, int Latitude, int Longitude, uint Alarm, uint Status) Key =>
        (Entry.Terminal!.Number, Time, Report.Latitude, Report.Longitude, Report.Alarm, Report.Status);

    /// <summary>Ticks; the least there is for none.</summary>
    public long Time => Report.At?.ToUnixTimeTicks() ?? long.MinValue;
}
