using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>A point in millionths of a degree; the hemisphere is in the attributes of the area.</summary>
public readonly record struct AreaPoint(uint Latitude, uint Longitude)
{
    internal static AreaPoint Read(ref BodyReader body) => new(body.U32(), body.U32());

    internal void Write(BodyWriter to)
    {
        to.U32(Latitude);
        to.U32(Longitude);
    }
}

/// <summary>What holds in an area; the bits of its attributes 区域属性 say which parts are sent.</summary>
/// <param name="Attributes">Bit 0 by time, 1 speed limit, 2 and 3 alarm of driver and platform on entry, 4 and 5 on leaving, 6 south, 7 west.</param>
/// <param name="From">With bit 0.</param>
/// <param name="Until">With bit 0.</param>
/// <param name="TopSpeed">最高速度, km/h, with bit 1.</param>
/// <param name="Duration">超速持续时间, seconds, with bit 1.</param>
/// <param name="NightTopSpeed">夜间最高速度, km/h, with bit 1, 2019.</param>
/// <param name="Name">区域名称, 2019.</param>
public sealed record AreaRules(
    ushort Attributes, Instant? From = null, Instant? Until = null, ushort TopSpeed = 0, byte Duration = 0, ushort NightTopSpeed = 0, string Name = "")
{
    public bool IsByTime => (Attributes & 1) != 0;

    public bool HasLimit => (Attributes & 2) != 0;

    /// <summary>The parts between the shape and the end; of 2019 the night and the name come last.</summary>
    internal AreaRules ReadMiddle(ref BodyReader body)
    {
        var timed = IsByTime ? this with { From = body.Time(nameof(From)), Until = body.Time(nameof(Until)) } : this;
        return HasLimit ? timed with { TopSpeed = body.U16(), Duration = body.U8() } : timed;
    }

    internal AreaRules ReadEnd(ref BodyReader body, Edition edition) => edition is not Edition.Jt2019
        ? this : this with { NightTopSpeed = HasLimit ? body.U16() : (ushort)0, Name = body.Text(body.U16()) };

    internal void WriteMiddle(BodyWriter to)
    {
        if (IsByTime)
        {
            to.Time(From);
            to.Time(Until);
        }
        if (!HasLimit) return;
        to.U16(TopSpeed);
        to.U8(Duration);
    }

    internal void WriteEnd(BodyWriter to, Edition edition)
    {
        if (edition is not Edition.Jt2019) return;
        if (HasLimit) to.U16(NightTopSpeed);
        WriteName(to, Name);
    }

    internal static void WriteName(BodyWriter to, string name)
    {
        var gbk = Gbk.Write(name);
        to.U16(checked((ushort)gbk.Length));
        to.Bytes(gbk);
    }
}
