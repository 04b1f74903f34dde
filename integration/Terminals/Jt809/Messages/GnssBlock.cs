using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>A position in the block of 2011.</summary>
/// <param name="Longitude">Millionths of a degree, without hemisphere.</param>
/// <param name="Latitude">Millionths of a degree, without hemisphere.</param>
/// <param name="Speed">Of the satellites, km/h.</param>
/// <param name="RecorderSpeed">km/h.</param>
/// <param name="Mileage">km.</param>
/// <param name="Direction">Degrees.</param>
/// <param name="Altitude">Metres.</param>
/// <param name="State">As the status of JT/T 808-2011.</param>
/// <param name="Alarm">As the alarm field of JT/T 808-2011.</param>
public sealed record GnssBlock(
    Instant? At, uint Longitude, uint Latitude, ushort Speed, ushort RecorderSpeed, uint Mileage, ushort Direction, short Altitude, uint State,
    uint Alarm)
{
    /// <summary>Without the byte that says whether it is encrypted.</summary>
    internal const int Length = 35;

    internal static GnssBlock Read(ref BodyReader body) => new(
        ReadTime(ref body), body.U32(), body.U32(), body.U16(), body.U16(), body.U32(), body.U16(), unchecked((short)body.U16()), body.U32(), body.U32());

    internal void Write(BodyWriter to)
    {
        var local = (At ?? Instant.FromUtc(2000, 1, 1, 0, 0)).WithOffset(ChinaTime.Offset).LocalDateTime;
        to.Bytes([(byte)local.Day, (byte)local.Month]);
        to.U16((ushort)local.Year);
        to.Bytes([(byte)local.Hour, (byte)local.Minute, (byte)local.Second]);
        to.U32(Longitude);
        to.U32(Latitude);
        to.U16(Speed);
        to.U16(RecorderSpeed);
        to.U32(Mileage);
        to.U16(Direction);
        to.U16(unchecked((ushort)Altitude));
        to.U32(State);
        to.U32(Alarm);
    }

    /// <summary>Day, month, year, hour, minute and second in binary.</summary>
    private static Instant? ReadTime(ref BodyReader body)
    {
        int day = body.U8(), month = body.U8(), year = body.U16(), hour = body.U8(), minute = body.U8(), second = body.U8();
        if (year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            && hour < 24 && minute < 60 && second < 60)
            return ChinaTime.At(new(year, month, day), new LocalTime(hour, minute, second));
        body.Note(nameof(At), $"no such moment as {year}-{month}-{day} {hour}:{minute}:{second}");
        return null;
    }
}
