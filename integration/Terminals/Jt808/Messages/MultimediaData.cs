namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Multimedia data 多媒体数据上传 0x0801, as a rule put together from parts.</summary>
/// <param name="Location">The 28 bytes of a location; null in 2011.</param>
public sealed record MultimediaData(MultimediaHead Head, Location? Location, ReadOnlyMemory<byte> Data) : Message
{
    public const ushort MessageId = 0x0801;

    private const int HeadLength = 8;

    public override ushort Id => MessageId;

    /// <summary>The body has a location when, where its time should be, there is a time; a picture in its place has none.</summary>
    internal static Edition EditionOf(ReadOnlySpan<byte> body, Edition byHeader) =>
        byHeader is Edition.Jt2019 ? Edition.Jt2019
        : body.Length < HeadLength + Location.CoreLength || body[HeadLength..] is [0xFF, 0xD8, 0xFF, ..] ? Edition.Jt2011
        : BcdTime.Read(body.Slice(HeadLength + Location.CoreLength - BcdTime.Length, BcdTime.Length), out _) is not null ? Edition.Jt2013
        : byHeader;

    internal static MultimediaData Read(ref BodyReader body, Edition edition)
    {
        var head = MultimediaHead.Read(ref body);
        if (edition is Edition.Jt2011) return new(head, null, body.Rest());
        var reader = new BodyReader(body.Bytes(Location.CoreLength));
        var location = Location.Read(ref reader);
        foreach (var oddity in reader.Oddities) body.Note($"{nameof(Location)}.{oddity.Field}", oddity.Reason);
        return new(head, location, body.Rest());
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        Head.Write(to);
        if (edition is not Edition.Jt2011 && Location is not null) to.Bytes(Location.Encode(edition).Span[..Location.CoreLength]);
        to.Bytes(Data.Span);
    }
}
