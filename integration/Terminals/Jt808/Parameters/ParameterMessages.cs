namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Sets parameters 设置终端参数 0x8103.</summary>
public sealed record SetParameters(IReadOnlyList<Parameter> Parameters) : Message
{
    public const ushort MessageId = 0x8103;

    public override ushort Id => MessageId;

    internal static SetParameters Read(ref BodyReader body) => new(Parameter.ReadAll(ref body));

    internal override void Write(BodyWriter to, Edition edition) => Parameter.WriteAll(Parameters, to);
}

/// <summary>Asks for some parameters 查询指定终端参数 0x8106.</summary>
public sealed record AskSomeParameters(IReadOnlyList<uint> Ids) : Message
{
    public const ushort MessageId = 0x8106;

    public override ushort Id => MessageId;

    internal static AskSomeParameters Read(ref BodyReader body) => new(body.DoubleWords(body.U8()));

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U8(checked((byte)Ids.Count));
        foreach (var id in Ids) to.U32(id);
    }
}

/// <summary>The parameters asked for 查询终端参数应答 0x0104.</summary>
public sealed record ParametersReply(ushort ReplySerial, IReadOnlyList<Parameter> Parameters) : Message
{
    public const ushort MessageId = 0x0104;

    public override ushort Id => MessageId;

    internal static ParametersReply Read(ref BodyReader body) => new(body.U16(), Parameter.ReadAll(ref body));

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U16(ReplySerial);
        Parameter.WriteAll(Parameters, to);
    }
}
