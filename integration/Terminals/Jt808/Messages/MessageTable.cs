using System.Collections.Frozen;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Every message that is read, by its id.</summary>
public static class MessageTable
{
    private delegate Message Reader(ref BodyReader body, Edition edition);

    private sealed record Row(string Zh, string En, Reader Read);

    private static readonly FrozenDictionary<ushort, Row> Rows = new Dictionary<ushort, Row>
    {
        [0x0001] = new("终端通用应答", "general reply of the terminal", (ref body, _) => GeneralReply.Read(ref body, byPlatform: false)),
        [0x0200] = new("位置信息汇报", "location report", (ref body, _) => Location.Read(ref body)),
        [0x8001] = new("平台通用应答", "general reply of the platform", (ref body, _) => GeneralReply.Read(ref body, byPlatform: true)),
    }.ToFrozenDictionary();

    /// <summary>Whether bodies of this id are read. The platform answers others with <see cref="ReplyResult.Unsupported"/> and keeps them.</summary>
    public static bool Knows(ushort id) => Rows.ContainsKey(id);

    /// <summary>Reads the body of a frame.</summary>
    /// <param name="known">The edition that the terminal is known by; it counts where neither header nor body tell.</param>
    public static Reading Read(Frame frame, Edition known)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Header.IsEncrypted
            ? new(null, "encrypted", frame.Header.EditionOr(known), [])
            : frame.Header.Part is { Total: > 1 } ? new(null, "one part of several", frame.Header.EditionOr(known), [])
            : Read(frame.Header.Id, frame.Body, frame.Header.EditionOr(known));
    }

    /// <summary>Reads a body without its frame, or one put together from parts.</summary>
    public static Reading Read(ushort id, ReadOnlyMemory<byte> body, Edition edition)
    {
        if (!Rows.TryGetValue(id, out var row)) return new(null, "unknown message", edition, []);
        var reader = new BodyReader(body);
        var message = row.Read(ref reader, edition);
        if (reader.IsShort) return new(null, $"too short: {body.Length} bytes", edition, reader.Oddities);
        if (reader.Left > 0) reader.Note("body", $"{reader.Left} bytes behind its end");
        return new(message, null, edition, reader.Oddities);
    }
}
