namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Terminal registration 终端注册 0x0100.</summary>
/// <param name="Province">省域ID, the first two digits of the division.</param>
/// <param name="City">市县域ID, the last four.</param>
/// <param name="Maker">制造商ID: 5 bytes, 2019 11.</param>
/// <param name="Model">终端型号: 2011 8 bytes, 2013 20, 2019 30.</param>
/// <param name="TerminalId">终端ID: 7 bytes, 2019 30.</param>
/// <param name="Colour">车牌颜色: 0 none, 1 blue, 2 yellow, 3 black, 4 white, 5 green, 9 other.</param>
/// <param name="Plate">车辆标识: the plate; the chassis number when <paramref name="Colour"/> is 0.</param>
public sealed record Registration(ushort Province, ushort City, string Maker, string Model, string TerminalId, byte Colour, string Plate) : Message
{
    public const ushort MessageId = 0x0100;

    public override ushort Id => MessageId;

    /// <summary>The terminal id as the vehicle file knows it: some terminals fill up with the digit 0 on the left.</summary>
    public string TrimmedTerminalId => TerminalId.TrimStart('0');

    /// <summary>
    /// 2011 and 2013 share a header: the body tells them apart by its length, and where a long plate of 2011 is as long as a short one of
    /// 2013, by what stands where the colour and the plate should be.
    /// </summary>
    internal static Edition EditionOf(ReadOnlySpan<byte> body, Edition byHeader) =>
        byHeader is Edition.Jt2019 ? Edition.Jt2019
        : body.Length < 37 ? Edition.Jt2011
        : !EndsInPlate(body[36..]) && EndsInPlate(body[24..]) ? Edition.Jt2011
        : Edition.Jt2013;

    internal static Registration Read(ref BodyReader body, Edition edition)
    {
        var (maker, model, id) = Lengths(edition);
        return new(body.U16(), body.U16(), body.Text(maker), body.Text(model), body.Text(id), body.U8(), body.RestText());
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        var (maker, model, id) = Lengths(edition);
        to.U16(Province);
        to.U16(City);
        to.Text(Maker, maker);
        to.Text(Model, model);
        to.Text(TerminalId, id);
        to.U8(Colour);
        to.Text(Plate);
    }

    private static (int Maker, int Model, int Id) Lengths(Edition edition) => edition switch
    {
        Edition.Jt2011 => (5, 8, 7),
        Edition.Jt2013 => (5, 20, 7),
        _ => (11, 30, 30),
    };

    private static bool EndsInPlate(ReadOnlySpan<byte> end)
    {
        if (end is not [0 or 1 or 2 or 3 or 4 or 5 or 9, .. var plate]) return false;
        var text = Gbk.Read(plate);
        return text.Length is 0 or >= 6 && text.All(c => char.IsAsciiLetterOrDigit(c) || c > '\u4e00');
    }
}
