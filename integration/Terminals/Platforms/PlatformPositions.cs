using System.Buffers.Binary;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>The positions in a platform's message, as reports of JT/T 808: then nobody after has to know how they came.</summary>
/// <param name="Fault">Why there are none although there should be; null otherwise.</param>
internal sealed record PlatformPositions(IReadOnlyList<Location> Reports, Edition Edition, PositionMarks Marks, string? Fault)
{
    private const uint South = 1 << 2, West = 1 << 3;

    private static readonly PlatformPositions None = new([], Edition.Jt2011, PositionMarks.None, null);

    public static PlatformPositions Of(PlatformReading reading) => reading.Message switch
    {
        Business { Content: PositionContent one } => Of([one.Position], PositionMarks.PassedOn),
        // 自动补报: what could not be sent when it was new.
        Business { Content: PositionsContent later } => Of(later.Positions, PositionMarks.PassedOn | PositionMarks.Batch | PositionMarks.BlindArea),
        _ => None,
    };

    private static PlatformPositions Of(IReadOnlyList<PlatformPosition> positions, PositionMarks marks)
    {
        if (positions.Any(position => position.IsEncrypted)) return None with { Fault = "encrypted coordinates" };
        Location[] reports = [.. positions.Select(ReportOf).OfType<Location>()];
        var edition = positions.Any(position => position.Report is not null) ? Edition.Jt2019 : Edition.Jt2011;
        return new(reports, edition, marks, reports.Length < positions.Count || reports.Length == 0 ? "position" : null);
    }

    private static Location? ReportOf(PlatformPosition position) => position.Report ?? (position.Block is { } block ? ReportOf(block) : null);

    /// <summary>State and alarm are those of JT/T 808-2011; speeds and distances are finer there.</summary>
    private static Location ReportOf(GnssBlock block)
    {
        var items = new List<LocationItem>(2);
        if (block.Mileage <= uint.MaxValue / 10) items.Add(new(0x01, Number(block.Mileage * 10, 4)));
        if (block.RecorderSpeed <= ushort.MaxValue / 10) items.Add(new(0x03, Number(block.RecorderSpeed * 10u, 2)));
        return new(
            block.Alarm, block.State, Location.Signed(block.Latitude, (block.State & South) != 0), Location.Signed(block.Longitude, (block.State & West) != 0),
            block.Altitude, (ushort)Math.Min(block.Speed * 10, ushort.MaxValue), block.Direction, block.At, items);
    }

    private static byte[] Number(uint value, int length)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes[(4 - length)..];
    }
}
