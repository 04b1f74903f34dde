namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One report of a batch.</summary>
/// <param name="Location">Null when it cannot be read.</param>
/// <param name="Raw">Its bytes as they came.</param>
public readonly record struct BatchedLocation(Location? Location, ReadOnlyMemory<byte> Raw);

/// <summary>Batch of locations 定位数据批量上传 0x0704, in any order, perhaps with reports that were sent before.</summary>
/// <param name="Kind">位置数据类型: 0 normal 正常位置批量汇报, 1 from a blind area 盲区补报.</param>
public sealed record LocationBatch(byte Kind, IReadOnlyList<BatchedLocation> Reports) : Message
{
    public const ushort MessageId = 0x0704;

    public override ushort Id => MessageId;

    public bool IsFromBlindArea => Kind == 1;

    /// <summary>A report that cannot be read costs itself only; one that says more bytes than there are is the last.</summary>
    internal static LocationBatch Read(ref BodyReader body)
    {
        var (count, kind) = (body.U16(), body.U8());
        var reports = new List<BatchedLocation>(Math.Min((int)count, body.Left / (2 + Location.CoreLength)));
        while (body.Left > 0)
        {
            var declared = body.Left > 1 ? body.U16() : body.Left + 1;
            var raw = declared <= body.Left ? body.Bytes(declared) : body.Rest();
            var field = $"{nameof(Reports)}[{reports.Count}]";
            var reader = new BodyReader(raw);
            var location = Location.Read(ref reader);
            if (reader.IsShort) body.Note(field, $"too short: {raw.Length} bytes");
            else if (raw.Length < declared) body.Note(field, $"{declared} bytes declared, {raw.Length} there");
            foreach (var oddity in reader.Oddities) body.Note($"{field}.{oddity.Field}", oddity.Reason);
            reports.Add(new(reader.IsShort ? null : location, raw));
        }
        if (count != reports.Count) body.Note(nameof(Reports), $"{count} declared, {reports.Count} there");
        return new(kind, reports);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U16(checked((ushort)Reports.Count));
        to.U8(Kind);
        foreach (var report in Reports)
        {
            var raw = report.Location?.Encode(edition) ?? report.Raw;
            to.U16(checked((ushort)raw.Length));
            to.Bytes(raw.Span);
        }
    }
}
