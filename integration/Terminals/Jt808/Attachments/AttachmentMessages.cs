namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Tells a terminal where to bring the attachments of an alarm 报警附件上传指令 0x9208.</summary>
/// <param name="Server">Its address.</param>
/// <param name="Platform">报警编号: 32 characters that the platform gave the alarm.</param>
/// <param name="Reserved">16 bytes.</param>
public sealed record BringAttachments(
    string Server, ushort TcpPort, ushort UdpPort, AlarmNumber Alarm, string Platform, ReadOnlyMemory<byte> Reserved) : Message
{
    public const ushort MessageId = 0x9208;

    private const int EndLength = 32 + 16;

    public override ushort Id => MessageId;

    internal static BringAttachments Read(ref BodyReader body) => new(
        body.ShortText(), body.U16(), body.U16(), AlarmNumber.Read(ref body, Math.Max(0, body.Left - EndLength)), body.Text(32), body.Bytes(16));

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.ShortText(Server);
        to.U16(TcpPort);
        to.U16(UdpPort);
        to.Bytes(Alarm.Raw.Span);
        to.Text(Platform, 32);
        to.Bytes(Reserved.Span);
    }
}

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

/// <summary>A file begins 文件信息上传 0x1211, or is through 文件上传完成消息 0x1212.</summary>
/// <param name="Kind">文件类型: 0 picture, 1 sound, 2 video, 3 text, 4 other.</param>
/// <param name="Size">Bytes.</param>
public sealed record AttachmentNotice(bool IsThrough, string Name, byte Kind, uint Size) : Message
{
    public const ushort Begins = 0x1211;
    public const ushort Through = 0x1212;

    public override ushort Id => IsThrough ? Through : Begins;

    internal static AttachmentNotice Read(ref BodyReader body, bool isThrough) => new(isThrough, body.ShortText(), body.U8(), body.U32());

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.ShortText(Name);
        to.U8(Kind);
        to.U32(Size);
    }
}

/// <summary>Bytes of a file that are missing.</summary>
public readonly record struct MissingRange(uint Offset, uint Length);

/// <summary>What the platform has of a file 文件上传完成消息应答 0x9212.</summary>
/// <param name="Kind">文件类型, as in <see cref="AttachmentNotice"/>.</param>
/// <param name="Result">上传结果: 0 complete, 1 some are missing.</param>
public sealed record AttachmentReply(string Name, byte Kind, byte Result, IReadOnlyList<MissingRange> Missing) : Message
{
    public const ushort MessageId = 0x9212;

    public override ushort Id => MessageId;

    internal static AttachmentReply Read(ref BodyReader body)
    {
        var (name, kind, result, count) = (body.ShortText(), body.U8(), body.U8(), body.Left > 0 ? body.U8() : (byte)0);
        var missing = new MissingRange[Math.Min(count, body.Left / 8)];
        for (var i = 0; i < missing.Length; i++) missing[i] = new(body.U32(), body.U32());
        if (missing.Length < count) body.Note(nameof(Missing), $"{count} declared, {missing.Length} there");
        return new(name, kind, result, missing);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.ShortText(Name);
        to.U8(Kind);
        to.U8(Result);
        to.U8(checked((byte)Missing.Count));
        foreach (var range in Missing)
        {
            to.U32(range.Offset);
            to.U32(range.Length);
        }
    }
}
