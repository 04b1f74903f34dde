namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Electronic waybill 电子运单上报 0x0701. What is in it is for the platform to say; in practice it is text.</summary>
public sealed record ElectronicWaybill(ReadOnlyMemory<byte> Content) : Message
{
    public const ushort MessageId = 0x0701;

    public override ushort Id => MessageId;

    public string Text => Gbk.Read(Content.Span);

    /// <summary>Some terminals answer commands under this id, without the length: then the whole body is the content.</summary>
    internal static ElectronicWaybill Read(ref BodyReader body)
    {
        var whole = body.Rest();
        var inner = new BodyReader(whole);
        if (inner.U32() == inner.Left && !inner.IsShort) return new(inner.Rest());
        body.Note(nameof(Content), "does not begin with its length");
        return new(whole);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U32((uint)Content.Length);
        to.Bytes(Content.Span);
    }
}
