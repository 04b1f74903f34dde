using System.Buffers.Text;
using NodaTime;

namespace Regulatory.Ledger.Raw;

/// <summary>Moments as PostgreSQL sends them: microseconds since 2000-01-01 UTC.</summary>
internal static class RawMoment
{
    private const long MicrosecondsADay = 86_400_000_000;
    private static readonly int FirstDay = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly Instant Origin = Instant.FromUtc(2000, 1, 1, 0, 0);

    /// <summary>
    /// Writes <c>2026-03-02T01:02:03.123456Z</c>. What is no moment of the years 1 to 9999 (infinity, say) is written as its number, so
    /// that it can be hashed like any other change.
    /// </summary>
    /// <param name="to">Room for 27 bytes.</param>
    /// <returns>Bytes written.</returns>
    public static int Format(long microseconds, Span<byte> to)
    {
        var day = Math.DivRem(microseconds, MicrosecondsADay, out var time);
        if (time < 0) (day, time) = (day - 1, time + MicrosecondsADay);
        day += FirstDay;
        if (day < 0 || day > DateOnly.MaxValue.DayNumber)
        {
            Utf8Formatter.TryFormat(microseconds, to, out var written);
            return written;
        }
        var date = DateOnly.FromDayNumber((int)day);
        "0000-00-00T00:00:00.000000Z"u8.CopyTo(to);
        Digits(date.Year, to[..4]);
        Digits(date.Month, to[5..7]);
        Digits(date.Day, to[8..10]);
        var seconds = (int)(time / 1_000_000);
        Digits(seconds / 3_600, to[11..13]);
        Digits(seconds / 60 % 60, to[14..16]);
        Digits(seconds % 60, to[17..19]);
        Digits((int)(time % 1_000_000), to[20..26]);
        return 27;
    }

    /// <summary>The moment for people; the nearest that there is for those out of range.</summary>
    public static Instant ToInstant(long microseconds)
    {
        var first = -FirstDay * MicrosecondsADay;
        var end = (DateOnly.MaxValue.DayNumber + 1 - FirstDay) * MicrosecondsADay;
        return Origin.PlusTicks(Math.Clamp(microseconds, first, end - 1) * 10);
    }

    public static long Of(Instant moment) => (moment - Origin).BclCompatibleTicks / 10;

    private static void Digits(int number, Span<byte> to)
    {
        for (var i = to.Length - 1; i >= 0; i--)
        {
            to[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
