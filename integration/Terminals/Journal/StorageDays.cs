using NodaTime;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>Which partition a position goes to: that of its own day in China, because there its copies are, whenever they come.</summary>
/// <param name="Today">Of the database.</param>
/// <param name="First">The oldest day that has a partition.</param>
/// <param name="Last">The newest one.</param>
internal readonly record struct StorageDays(DateOnly Today, DateOnly First, DateOnly Last)
{
    private static readonly int EpochDay = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Where positions of no time lie, and those before <see cref="First"/>.</summary>
    public static DateOnly Before => DateOnly.MinValue;

    /// <summary>Where positions lie that are more than a day ahead.</summary>
    public static DateOnly Ahead => DateOnly.MaxValue;

    public DateOnly Of(Instant? eventTime)
    {
        if (eventTime is not { } time) return Before;
        var day = ChinaDay(time);
        return day < First ? Before : day > Last || day > Today.AddDays(1) ? Ahead : day;
    }

    /// <summary>The first moment of a day in China.</summary>
    public static Instant StartOf(DateOnly day) =>
        Instant.FromUnixTimeSeconds((day.DayNumber - EpochDay) * 86_400L - 8 * 3_600);

    private static DateOnly ChinaDay(Instant time) =>
        DateOnly.FromDayNumber(EpochDay + (int)Math.Floor((time.ToUnixTimeSeconds() + 8 * 3_600) / 86_400m));
}
