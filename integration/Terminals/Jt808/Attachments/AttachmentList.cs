namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One file in a list of attachments.</summary>
/// <param name="Size">Bytes.</param>
public readonly record struct AttachmentFile(string Name, uint Size);

/// <summary>The attachments that a terminal brings 报警附件信息消息 0x1210.</summary>
/// <param name="Kind">信息类型: 0 as usual 正常报警文件, 1 brought again 补传报警文件.</param>
public sealed record AttachmentList(
    string TerminalId, AlarmNumber Alarm, string Platform, byte Kind, IReadOnlyList<AttachmentFile> Files) : Message
{
    public const ushort MessageId = 0x1210;

    public override ushort Id => MessageId;

    /// <summary>The length of the alarm's number is the one with which the files come out even.</summary>
    internal static AttachmentList Read(ref BodyReader body)
    {
        var whole = body.Rest();
        foreach (var length in AlarmNumber.Lengths)
        {
            var attempt = new BodyReader(whole);
            var list = Read(ref attempt, length);
            if (attempt.IsShort || attempt.Left > 0) continue;
            foreach (var oddity in attempt.Oddities) body.Note(oddity.Field, oddity.Reason);
            return list;
        }
        body.Note(nameof(Files), "no known layout fits");
        var reader = new BodyReader(whole);
        return Read(ref reader, AlarmNumber.Lengths[0]) with { Files = [] };
    }

    private static AttachmentList Read(ref BodyReader body, int length)
    {
        var (id, number, platform, kind, count) =
            (body.Text(AlarmNumber.IdLength(length)), AlarmNumber.Read(ref body, length), body.Text(32), body.U8(), body.U8());
        var files = new List<AttachmentFile>();
        while (files.Count < count && !body.IsShort) files.Add(new(body.ShortText(), body.U32()));
        return new(id, number, platform, kind, files);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.Text(TerminalId, AlarmNumber.IdLength(Alarm.Raw.Length));
        to.Bytes(Alarm.Raw.Span);
        to.Text(Platform, 32);
        to.U8(Kind);
        to.U8(checked((byte)Files.Count));
        foreach (var file in Files)
        {
            to.ShortText(file.Name);
            to.U32(file.Size);
        }
    }
}
