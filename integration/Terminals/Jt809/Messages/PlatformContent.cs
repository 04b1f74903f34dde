using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>What is in a business message.</summary>
public abstract record PlatformContent
{
    internal abstract void Write(BodyWriter to, PlatformEdition edition);

    internal ReadOnlyMemory<byte> Encode(PlatformEdition edition)
    {
        var to = new BodyWriter();
        Write(to, edition);
        return to.Written;
    }
}

/// <summary>Nothing but the fact that it was sent.</summary>
public sealed record NoContent : PlatformContent
{
    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
    }
}

/// <summary>An outcome or a reason in one byte: 0x9205 to 0x9209, 0x1501, 0x1505.</summary>
public sealed record CodeContent(byte Code) : PlatformContent
{
    internal static CodeContent Read(ref BodyReader body) => new(body.U8());

    internal override void Write(BodyWriter to, PlatformEdition edition) => to.U8(Code);
}

/// <summary>Which message is answered, and with what: 0x9201 and others of 2019.</summary>
public sealed record AnswerContent(SourceMark Source, byte Code) : PlatformContent
{
    internal static AnswerContent Read(ref BodyReader body) => new(SourceMark.Read(ref body), body.U8());

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        Source.Write(to);
        to.U8(Code);
    }
}

/// <summary>Text behind its length: waybills 电子运单 0x120B and 0x120D.</summary>
public sealed record TextContent(string Text) : PlatformContent
{
    internal static TextContent? Read(ref BodyReader body) => PlatformFields.LastText(ref body) is { } text ? new(text) : null;

    internal override void Write(BodyWriter to, PlatformEdition edition) => PlatformFields.LastText(to, Text);
}

/// <summary>Text that fills the data: static data of a vehicle 车辆静态信息 0x1601.</summary>
public sealed record PlainContent(string Text) : PlatformContent
{
    internal static PlainContent Read(ref BodyReader body) => new(body.RestText());

    internal override void Write(BodyWriter to, PlatformEdition edition) => to.Text(Text);
}

/// <summary>A span of time: applications for positions 0x1207 and 0x1209.</summary>
public sealed record SpanContent(Instant? From, Instant? Until) : PlatformContent
{
    internal static SpanContent Read(ref BodyReader body) => new(PlatformFields.Moment(ref body, nameof(From)), PlatformFields.Moment(ref body, nameof(Until)));

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        PlatformFields.Moment(to, From);
        PlatformFields.Moment(to, Until);
    }
}

/// <summary>How a link held 主链路断开统计 0x1102, 2019.</summary>
/// <param name="Lost">Dynamic messages lost.</param>
/// <param name="Breaks">How often it broke.</param>
/// <param name="Down">Seconds it was down.</param>
public sealed record LinkStatistics(string Platform, Instant? From, Instant? Until, uint Lost, byte Breaks, uint Down) : PlatformContent
{
    internal static LinkStatistics Read(ref BodyReader body) => new(
        PlatformFields.Platform(ref body), PlatformFields.Moment(ref body, nameof(From)), PlatformFields.Moment(ref body, nameof(Until)), body.U32(),
        body.U8(), body.U32());

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        PlatformFields.Platform(to, Platform);
        PlatformFields.Moment(to, From);
        PlatformFields.Moment(to, Until);
        to.U32(Lost);
        to.U8(Breaks);
        to.U32(Down);
    }
}

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

/// <summary>A driver's identity 驾驶员身份信息 0x120A (asked for) and 0x120C (of its own accord).</summary>
/// <param name="Id">身份证编号, 20 bytes.</param>
/// <param name="Licence">从业资格证号, 40 bytes.</param>
/// <param name="Organisation">发证机构, 200 bytes.</param>
/// <param name="ValidUntil">2019; null before.</param>
public sealed record DriverEntry(string Name, string Id, string Licence, string Organisation, Instant? ValidUntil) : PlatformContent
{
    internal static DriverEntry Read(ref BodyReader body) => new(
        body.Text(16), body.Text(20), body.Text(40), body.Text(200), body.Left >= 8 ? PlatformFields.Moment(ref body, nameof(ValidUntil)) : null);

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.Text(Name, 16);
        to.Text(Id, 20);
        to.Text(Licence, 40);
        to.Text(Organisation, 200);
        if (edition is PlatformEdition.Jt2019) PlatformFields.Moment(to, ValidUntil);
    }
}
