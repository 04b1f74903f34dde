namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Terminal authentication 终端鉴权 0x0102.</summary>
/// <param name="Code">鉴权码.</param>
/// <param name="Imei">2019; null before.</param>
/// <param name="Software">软件版本号, 2019; null before.</param>
public sealed record Authentication(string Code, string? Imei = null, string? Software = null) : Message
{
    public const ushort MessageId = 0x0102;

    public override ushort Id => MessageId;

    internal static Authentication Read(ref BodyReader body, Edition edition) =>
        edition is Edition.Jt2019 ? new(body.ShortText(), body.Text(15), body.Text(20)) : new(body.RestText());

    internal override void Write(BodyWriter to, Edition edition)
    {
        if (edition is not Edition.Jt2019)
        {
            to.Text(Code);
            return;
        }
        to.ShortText(Code);
        to.Text(Imei ?? "", 15);
        to.Text(Software ?? "", 20);
    }
}
