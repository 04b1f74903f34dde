using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

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
