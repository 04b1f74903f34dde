namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Reply to a question for the terminal's attributes 查询终端属性应答 0x0107.</summary>
/// <param name="Kind">终端类型, bits: 0 coach, 1 dangerous goods, 2 freight, 3 taxi, 6 hard disk, 7 two pieces; 2019 8 trailer.</param>
/// <param name="Maker">制造商ID, 5 bytes in all editions.</param>
/// <param name="Model">20 bytes, 2019 30.</param>
/// <param name="TerminalId">7 bytes, 2019 30.</param>
/// <param name="Iccid">20 digits of the SIM card.</param>
/// <param name="Gnss">GNSS模块属性, bits: 0 GPS, 1 BeiDou, 2 GLONASS, 3 Galileo.</param>
/// <param name="Communication">通信模块属性, bits: 0 GPRS, 1 CDMA, 2 TD-SCDMA, 3 WCDMA, 4 CDMA2000, 5 TD-LTE, 7 other.</param>
public sealed record Attributes(
    ushort Kind, string Maker, string Model, string TerminalId, string Iccid, string Hardware, string Firmware, byte Gnss, byte Communication) : Message
{
    public const ushort MessageId = 0x0107;

    public override ushort Id => MessageId;

    internal static Attributes Read(ref BodyReader body, Edition edition)
    {
        var is2019 = edition is Edition.Jt2019;
        return new(
            body.U16(), body.Text(5), body.Text(is2019 ? 30 : 20), body.Text(is2019 ? 30 : 7), Convert.ToHexStringLower(body.Bytes(10).Span),
            body.ShortText(), body.ShortText(), body.U8(), body.U8());
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        var is2019 = edition is Edition.Jt2019;
        to.U16(Kind);
        to.Text(Maker, 5);
        to.Text(Model, is2019 ? 30 : 20);
        to.Text(TerminalId, is2019 ? 30 : 7);
        to.Bytes(Convert.FromHexString(Iccid.PadLeft(20, '0')));
        to.ShortText(Hardware);
        to.ShortText(Firmware);
        to.U8(Gnss);
        to.U8(Communication);
    }
}
