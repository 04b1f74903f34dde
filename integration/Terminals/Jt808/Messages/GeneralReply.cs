namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>What a general reply says of the message that it answers.</summary>
public enum ReplyResult : byte
{
    /// <summary>成功/确认.</summary>
    Done = 0,
    /// <summary>失败.</summary>
    Failed = 1,
    /// <summary>消息有误.</summary>
    BadMessage = 2,
    /// <summary>不支持.</summary>
    Unsupported = 3,
    /// <summary>报警处理确认; from the platform only. It clears alarm bits that are held until they are answered.</summary>
    AlarmTaken = 4,
}

/// <summary>General reply 通用应答: 0x0001 of the terminal, 0x8001 of the platform.</summary>
/// <param name="ReplySerial">Serial of the frame that is answered.</param>
/// <param name="ReplyId">Its message id.</param>
public sealed record GeneralReply(bool ByPlatform, ushort ReplySerial, ushort ReplyId, ReplyResult Result) : Message
{
    public const ushort OfTerminal = 0x0001;
    public const ushort OfPlatform = 0x8001;

    public override ushort Id => ByPlatform ? OfPlatform : OfTerminal;

    /// <summary>The platform's answer to a frame.</summary>
    public static GeneralReply To(in Header header, ReplyResult result) => new(true, header.Serial, header.Id, result);

    internal static GeneralReply Read(ref BodyReader body, bool byPlatform) => new(byPlatform, body.U16(), body.U16(), (ReplyResult)body.U8());

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U16(ReplySerial);
        to.U16(ReplyId);
        to.U8((byte)Result);
    }
}
