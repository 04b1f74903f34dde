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
