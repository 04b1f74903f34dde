using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Where and when an alarm of active safety was raised.</summary>
/// <param name="Speed">km/h.</param>
/// <param name="Altitude">Metres.</param>
/// <param name="Latitude">Millionths of a degree, without hemisphere.</param>
/// <param name="Longitude">Millionths of a degree, without hemisphere.</param>
/// <param name="At">Null when the bytes are no time.</param>
/// <param name="State">车辆状态, bits: 0 ACC, 1 left, 2 right, 3 wiper, 4 brake, 5 card in, 10 fixed.</param>
public sealed record SafetyMoment(byte Speed, short Altitude, uint Latitude, uint Longitude, Instant? At, ushort State)
{
    internal const int Length = 19;

    internal static SafetyMoment Read(ref BodyReader body) =>
        new(body.U8(), unchecked((short)body.U16()), body.U32(), body.U32(), body.Time(nameof(At)), body.U16());

    internal void Write(BodyWriter to)
    {
        to.U8(Speed);
        to.U16(unchecked((ushort)Altitude));
        to.U32(Latitude);
        to.U32(Longitude);
        to.Time(At);
        to.U16(State);
    }
}
