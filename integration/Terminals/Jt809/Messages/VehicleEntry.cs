using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>A vehicle is registered 上传车辆注册信息 0x1201. 49 bytes, 2019 110.</summary>
/// <param name="Maker">终端厂商唯一编码.</param>
/// <param name="Imei">2019; null before.</param>
/// <param name="Sim">车载终端通讯号码.</param>
public sealed record VehicleEntry(string Platform, string Maker, string Model, string? Imei, string TerminalId, string Sim) : PlatformContent
{
    internal static VehicleEntry? Read(ref BodyReader body) => body.Left switch
    {
        49 => new(PlatformFields.Platform(ref body), body.Text(11), body.Text(8), null, body.Text(7), body.Text(12)),
        110 => new(PlatformFields.Platform(ref body), body.Text(11), body.Text(30), body.Text(15), body.Text(30), body.Text(13)),
        _ => null,
    };

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        var is2019 = edition is PlatformEdition.Jt2019;
        PlatformFields.Platform(to, Platform);
        to.Text(Maker, 11);
        to.Text(Model, is2019 ? 30 : 8);
        if (is2019) to.Text(Imei ?? "", 15);
        to.Text(TerminalId, is2019 ? 30 : 7);
        to.Text(Sim, is2019 ? 13 : 12);
    }
}
