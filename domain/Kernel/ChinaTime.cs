using NodaTime;

namespace Regulatory.Domain.Kernel;

/// <summary>The agency's clock: Asia/Shanghai, UTC+8 without daylight saving (calendar-and-codes §1.2).</summary>
public static class ChinaTime
{
    public static readonly Offset Offset = Offset.FromHours(8);

    public static LocalDate DayOf(Instant moment) => moment.WithOffset(Offset).Date;

    /// <summary>The first moment of a day.</summary>
    public static Instant StartOf(LocalDate day) => day.AtMidnight().WithOffset(Offset).ToInstant();

    /// <summary>A moment of a day, by the wall clock.</summary>
    public static Instant At(LocalDate day, LocalTime time) => (day + time).WithOffset(Offset).ToInstant();
}
