using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>
/// The number of an alarm of active safety 报警标识号. Provinces made it of different lengths; the length tells the layout, and one that
/// is not known is kept as bytes.
/// </summary>
/// <param name="TerminalId">Null when the layout is not known.</param>
/// <param name="At">Null when the bytes are no time.</param>
/// <param name="Sequence">Alarms of the same second count up.</param>
/// <param name="Attachments">附件数量.</param>
/// <param name="Raw">As it came.</param>
public sealed record AlarmNumber(string? TerminalId, Instant? At, byte Sequence, byte Attachments, ReadOnlyMemory<byte> Raw)
{
    /// <summary>Jiangsu and those that follow it 苏标: 16. Guangdong 粤标: 40. Others 32, 38 and 39.</summary>
    internal static ReadOnlySpan<byte> Lengths => [16, 40, 38, 32, 39];

    /// <summary>The length of the terminal id alone, where the list of attachments begins with it.</summary>
    internal static int IdLength(int length) => length == 16 ? 7 : 30;

    /// <param name="reserved">As many bytes as the layout has.</param>
    public static AlarmNumber Of(int length, string terminalId, Instant at, byte sequence, byte attachments, byte reserved = 0)
    {
        var to = new BodyWriter();
        to.Text(terminalId, IdLength(length));
        to.Time(at);
        to.Bytes([sequence, attachments]);
        while (to.Written.Length < length) to.U8(reserved);
        return new(terminalId, at, sequence, attachments, to.Written);
    }

    internal static AlarmNumber Read(ref BodyReader body, int length)
    {
        var raw = body.Bytes(length);
        if (length is not (16 or 38 or 39 or 40) || raw.Length < length) return new(null, null, 0, 0, raw);
        var reader = new BodyReader(raw);
        var (id, at, sequence, attachments) = (reader.Text(IdLength(length)), reader.Time(nameof(At)), reader.U8(), reader.U8());
        foreach (var oddity in reader.Oddities) body.Note(nameof(AlarmNumber), oddity.Reason);
        return new(id, at, sequence, attachments, raw);
    }
}
