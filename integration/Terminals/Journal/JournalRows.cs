using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>The rows of frames and positions, column by column as <see cref="FrameColumns"/> and <see cref="PositionColumns"/> name them.</summary>
internal static class JournalRows
{
    public const string FrameColumns =
        "number, received_at, connection, sequence, digest, day, terminal, message, serial, platform, fault, bytes";

    public const string PositionColumns =
        "place, event_time, received_at, frame, day, terminal, latitude, longitude, alarm, status, speed, direction, altitude, item, marks, "
        + "edition, decoder, items";

    /// <summary>Version of the decoder, kept with each position: counted up when the same bytes would be read otherwise.</summary>
    public const short Decoder = 1;

    public static void Write(CopyBuffer to, JournalEntry entry, long number, DateOnly today)
    {
        to.Row(12);
        to.Int64(number);
        to.Moment(entry.ReceivedAt);
        to.Int64(entry.Connection);
        to.Int64(entry.Sequence);
        to.Int64(entry.Digest);
        to.Day(today);
        to.Int32(entry.Terminal?.Number);
        to.Int32(entry.Mark?.Message);
        to.Int32(entry.Mark?.Serial);
        to.Int32(entry.PassedOn?.Platform);
        to.Text(entry.Fault);
        to.Bytes(entry.Bytes.Span);
    }

    public static void Write(CopyBuffer to, PlannedPosition position, long place, long frame)
    {
        var report = position.Report;
        to.Row(18);
        to.Int64(place);
        to.MomentOrNone(report.At);
        to.Moment(position.Entry.ReceivedAt);
        to.Int64(frame);
        to.Day(position.Day);
        to.Int32(position.Entry.Terminal!.Number);
        to.Int32(report.Latitude);
        to.Int32(report.Longitude);
        to.Int32(unchecked((int)report.Alarm));
        to.Int32(unchecked((int)report.Status));
        to.Int32(report.Speed);
        to.Int32(report.Direction);
        to.Int16(report.Altitude);
        to.Int16(checked((short)position.Item));
        to.Int16((short)position.Marks);
        to.Int16((short)position.Entry.Edition);
        to.Int16(Decoder);
        WriteItems(to, report);
    }

    private static void WriteItems(CopyBuffer to, Location report)
    {
        var length = report.Tail.Length;
        foreach (var item in report.Items) length += 2 + item.Value.Length;
        var room = to.Value(length);
        foreach (var item in report.Items)
        {
            (room[0], room[1]) = (item.Id, (byte)item.Value.Length);
            item.Value.Span.CopyTo(room[2..]);
            room = room[(2 + item.Value.Length)..];
        }
        report.Tail.Span.CopyTo(room);
    }
}
