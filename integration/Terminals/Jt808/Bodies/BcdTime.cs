using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Moments in binary-coded decimals, YYMMDDhhmmss of Beijing, years 2000 to 2099.</summary>
public static class BcdTime
{
    public const int Length = 6;

    /// <summary>A moment, or null and why the bytes are none.</summary>
    public static Instant? Read(ReadOnlySpan<byte> bcd, out string? reason)
    {
        if (ReadDay(bcd[..3], out reason) is not { } day) return null;
        if (Two(bcd[3]) is not { } hour || Two(bcd[4]) is not { } minute || Two(bcd[5]) is not { } second)
        {
            reason = $"no decimal digits in {Convert.ToHexStringLower(bcd)}";
            return null;
        }
        if (hour < 24 && minute < 60 && second < 60) return ChinaTime.At(day, new LocalTime(hour, minute, second));
        reason = $"no such time of day in {Convert.ToHexStringLower(bcd)}";
        return null;
    }

    /// <summary>A day in 3 bytes YYMMDD, or null and why the bytes are none.</summary>
    public static LocalDate? ReadDay(ReadOnlySpan<byte> bcd, out string? reason)
    {
        reason = null;
        if (Two(bcd[0]) is not { } year || Two(bcd[1]) is not { } month || Two(bcd[2]) is not { } day)
            reason = $"no decimal digits in {Convert.ToHexStringLower(bcd)}";
        else if (month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2000 + year, month))
            return new(2000 + year, month, day);
        else
            reason = $"no such day as {Convert.ToHexStringLower(bcd)}";
        return null;
    }

    public static void Write(Instant? moment, Span<byte> bcd)
    {
        if (moment is not { } known)
        {
            bcd[..Length].Clear();
            return;
        }
        var local = known.WithOffset(ChinaTime.Offset).LocalDateTime;
        ReadOnlySpan<int> parts = [local.Year % 100, local.Month, local.Day, local.Hour, local.Minute, local.Second];
        for (var i = 0; i < Length; i++) bcd[i] = Of(parts[i]);
    }

    /// <summary>Two decimal digits in one byte; null when one of them is none.</summary>
    internal static int? Two(byte bcd) => (bcd >> 4) <= 9 && (bcd & 0xF) <= 9 ? ((bcd >> 4) * 10) + (bcd & 0xF) : null;

    internal static byte Of(int twoDigits) => (byte)((twoDigits / 10 << 4) | (twoDigits % 10));
}
