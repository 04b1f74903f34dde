using NodaTime;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>Event time in whole seconds since 1970, and the Chinese days within it: terminals send whole seconds.</summary>
internal static class EventSeconds
{
    private const long OffsetOfChina = 8 * 3600;
    private const long Day = 86_400;
    private static readonly LocalDate Beginning = new(1970, 1, 1);

    public static long Of(Instant at) => at.ToUnixTimeSeconds();

    public static Instant ToInstant(long second) => Instant.FromUnixTimeSeconds(second);

    /// <summary>Days since 1970 by the Chinese calendar.</summary>
    public static long DayNumber(long second) => (second + OffsetOfChina) / Day;

    public static int OfTheDay(long second) => (int)((second + OffsetOfChina) % Day);

    public static LocalDate DayOf(long dayNumber) => Beginning.PlusDays((int)dayNumber);

    public static long NumberOf(LocalDate day) => Period.DaysBetween(Beginning, day);

    /// <summary>The first second of a Chinese day.</summary>
    public static long StartOf(long dayNumber) => (dayNumber * Day) - OffsetOfChina;

    /// <summary>The number of the night that a second lies in, given the hour at which nights begin.</summary>
    public static long NightNumber(long second, int nightFrom) => (second + OffsetOfChina + ((24 - nightFrom) * 3600L)) / Day;
}
