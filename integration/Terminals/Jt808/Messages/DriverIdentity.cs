using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>What became of reading the driver's card.</summary>
public enum CardReading : byte
{
    /// <summary>读卡成功.</summary>
    Done = 0,
    /// <summary>卡片密钥认证未通过.</summary>
    KeyRefused = 1,
    /// <summary>卡片已被锁定.</summary>
    Locked = 2,
    /// <summary>卡片被拔出.</summary>
    PulledOut = 3,
    /// <summary>数据校验错误.</summary>
    BadData = 4,
}

/// <summary>Driver identity 驾驶员身份信息采集上报 0x0702. What an edition or a state does not send is null.</summary>
/// <param name="State">1 card put in 上班, 2 card taken out 下班; from 2013.</param>
/// <param name="Certificate">从业资格证编码: 2011 40 bytes, from 2013 20.</param>
/// <param name="Expiry">证件有效期, the 8 digits as they came; they may be no date.</param>
/// <param name="IdentityCard">身份证号: 2011 and 2019.</param>
/// <param name="Extra">What follows: localities add the outcome of a comparison of faces.</param>
public sealed record DriverIdentity(
    byte? State, Instant? At, CardReading? Card, string? Name, string? Certificate, string? Authority, string? Expiry, string? IdentityCard,
    ReadOnlyMemory<byte> Extra = default) : Message
{
    public const ushort MessageId = 0x0702;

    public override ushort Id => MessageId;

    /// <summary>The last day of the certificate; null when the digits are no date or were not sent.</summary>
    public LocalDate? ExpiresOn =>
        Expiry is { Length: 8 } && Expiry.StartsWith("20", StringComparison.Ordinal) && Expiry.All(char.IsAsciiDigit)
            ? BcdTime.ReadDay(Convert.FromHexString(Expiry.AsSpan(2)), out _) : null;

    /// <summary>
    /// 2011 begins with the length of the name, later editions with a state and a time; the card of 2019 at the end comes under the
    /// header of 2013 as well.
    /// </summary>
    internal static Edition EditionOf(ReadOnlySpan<byte> body, Edition byHeader) =>
        byHeader is Edition.Jt2019 ? Edition.Jt2019
        : !(body is [1 or 2, ..] && body.Length > 6 && BcdTime.Read(body[1..7], out _) is not null) && Is2011(body) ? Edition.Jt2011
        : body.Length >= 8 && After2013(body) >= 20 ? Edition.Jt2019
        : Edition.Jt2013;

    internal static DriverIdentity Read(ref BodyReader body, Edition edition)
    {
        if (edition is Edition.Jt2011)
        {
            var (name, card, certificate, authority) = (body.ShortText(), body.Text(20), body.Text(40), body.ShortText());
            return new(null, null, null, name, certificate, authority, null, card, body.Rest());
        }
        var (state, at) = (body.U8(), body.Time(nameof(At)));
        var reading = body.Left > 0 ? (CardReading?)body.U8() : null;
        if (reading is not CardReading.Done || body.Left == 0) return new(state, at, reading, null, null, null, null, null, body.Rest());
        var read = new DriverIdentity(
            state, at, reading, body.ShortText(), body.Text(20), body.ShortText(), Convert.ToHexStringLower(body.Bytes(4).Span), null);
        if (read.ExpiresOn is null && !body.IsShort) body.Note(nameof(Expiry), $"no such day as {read.Expiry}");
        var hasCard = edition is Edition.Jt2019 && body.Left >= 20;
        return read with { IdentityCard = hasCard ? body.Text(20) : null, Extra = body.Rest() };
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        if (edition is Edition.Jt2011)
        {
            to.ShortText(Name ?? "");
            to.Text(IdentityCard ?? "", 20);
            to.Text(Certificate ?? "", 40);
            to.ShortText(Authority ?? "");
            to.Bytes(Extra.Span);
            return;
        }
        to.U8(State ?? 0);
        to.Time(At);
        if (Card is { } card) to.U8((byte)card);
        if (Name is not null)
        {
            to.ShortText(Name);
            to.Text(Certificate ?? "", 20);
            to.ShortText(Authority ?? "");
            to.Bytes(Convert.FromHexString(Expiry ?? "00000000"));
            if (edition is Edition.Jt2019 && IdentityCard is not null) to.Text(IdentityCard, 20);
        }
        to.Bytes(Extra.Span);
    }

    private static bool Is2011(ReadOnlySpan<byte> body) =>
        body is [var name, ..] && body.Length > 61 + name && body.Length == 62 + name + body[61 + name];

    /// <summary>How many bytes follow the last field of 2013; negative when there are not even that many.</summary>
    private static int After2013(ReadOnlySpan<byte> body)
    {
        if (body is not [_, _, _, _, _, _, _, 0, var name, ..] || body.Length <= 29 + name) return -1;
        return body.Length - (30 + name + body[29 + name] + 4);
    }
}
