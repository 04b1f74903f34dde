using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

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
