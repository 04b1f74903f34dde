using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>
/// Inspection of the watch 平台查岗 0x9301 (request) and 0x1301 (answer), and messages between platforms 下发平台间报文 0x9302 and 0x1302, in
/// the layout of 2011. A request must be answered in time.
/// </summary>
/// <param name="ObjectKind">查岗对象的类型: 1 this lower platform, 2 one enterprise, 3 all enterprises of it …</param>
/// <param name="Object">查岗对象的ID, 12 bytes.</param>
/// <param name="Number">信息ID.</param>
public sealed record Inspection(byte ObjectKind, string Object, uint Number, string Text) : PlatformContent
{
    internal static Inspection? Read(ref BodyReader body)
    {
        var (kind, subject, number) = (body.U8(), body.Text(12), body.U32());
        return PlatformFields.LastText(ref body) is { } text ? new(kind, subject, number, text) : null;
    }

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U8(ObjectKind);
        to.Text(Object, 12);
        to.U32(Number);
        PlatformFields.LastText(to, Text);
    }
}
