using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>
/// Inspection of the watch 平台查岗 0x9301 (request) and 0x1301 (answer), and messages between platforms 下发平台间报文 0x9302 and 0x1302, in
/// the layout of 2011. A request must be answered in time.
/// </summary>
/// <param name="ObjectKind">查岗对象的类型: 1 this lower platform, 2 one enterprise, 3 all enterprises of it …</param>
/// <param name="Inspected">查岗对象的ID, 12 bytes.</param>
/// <param name="Number">信息ID.</param>
public sealed record Inspection(byte ObjectKind, string Inspected, uint Number, string Text) : PlatformContent
{
    internal static Inspection? Read(ref BodyReader body)
    {
        var (kind, subject, number) = (body.U8(), body.Text(12), body.U32());
        return PlatformFields.LastText(ref body) is { } text ? new(kind, subject, number, text) : null;
    }

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U8(ObjectKind);
        to.Text(Inspected, 12);
        to.U32(Number);
        PlatformFields.LastText(to, Text);
    }
}

/// <summary>Answer to an inspection 平台查岗应答 0x1301 in the layout of 2019 (one source).</summary>
/// <param name="Responder">查岗应答人姓名, 16 bytes.</param>
/// <param name="Phone">20 bytes.</param>
/// <param name="Inspected">查岗对象的ID, 20 bytes.</param>
/// <param name="Source">The request that is answered.</param>
public sealed record InspectionAnswer(byte ObjectKind, string Responder, string Phone, string Inspected, SourceMark Source, string Text) : PlatformContent
{
    internal static InspectionAnswer? Read(ref BodyReader body)
    {
        var answer = new InspectionAnswer(body.U8(), body.Text(16), body.Text(20), body.Text(20), SourceMark.Read(ref body), "");
        return PlatformFields.LastText(ref body) is { } text ? answer with { Text = text } : null;
    }

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U8(ObjectKind);
        to.Text(Responder, 16);
        to.Text(Phone, 20);
        to.Text(Inspected, 20);
        Source.Write(to);
        PlatformFields.LastText(to, Text);
    }
}
