namespace Regulatory.Integration.Terminals.Jt808;

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
