using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// FT3 and FT4 累计驾驶超时: the seconds that a driver was at the wheel, kept by quarters of an hour for seven days. A day (24 hours) or a
/// week is the quarters that lie wholly within it, so nobody is charged with a second that is too old; what is found is found at most a quarter late.
/// </summary>
[Law(MonitoringMeasures.Art24), Law(PassengerSafetyNorms.Art38)]
public sealed record DrivingHours
{
    public const string DayName = "FT3";
    public const string WeekName = "FT4";

    /// <summary>Seconds of a quarter of an hour; quarters are the same in China and in UTC.</summary>
    public const int Quarter = 900;

    private const int SecondsOfADay = 86_400, SecondsOfAWeek = 7 * SecondsOfADay;

    public static readonly DrivingHours None = new();

    private ImmutableQueue<Slot> Last24 { get; init; } = [];
    private ImmutableQueue<Slot> Last168 { get; init; } = [];
    private int Sum24 { get; init; }
    private int Sum168 { get; init; }
    private Slot Current { get; init; }

    /// <summary>Seconds at the wheel within the last 24 hours.</summary>
    public int OfADay => Sum24 + Current.Seconds;

    /// <summary>Seconds at the wheel within the last seven days.</summary>
    public int OfAWeek => Sum168 + Current.Seconds;

    /// <summary>Seconds within one quarter were driven.</summary>
    /// <param name="from">Seconds since 1970; later than whatever was driven before.</param>
    public DrivingHours Drive(long from, int seconds)
    {
        var start = from - (from % Quarter);
        return start == Current.Start
            ? this with { Current = new(start, Current.Seconds + seconds) }
            : (Shelved() with { Current = new(start, seconds) }).At(from);
    }

    /// <summary>What still counts at a moment.</summary>
    public DrivingHours At(long now)
    {
        var hours = Current.Seconds > 0 && now - Current.Start > Quarter ? Shelved() : this;
        var (last24, sum24) = Without(hours.Last24, hours.Sum24, now - SecondsOfADay);
        var (last168, sum168) = Without(hours.Last168, hours.Sum168, now - SecondsOfAWeek);
        return ReferenceEquals(hours, this) && sum24 == Sum24 && sum168 == Sum168
            ? this
            : hours with { Last24 = last24, Sum24 = sum24, Last168 = last168, Sum168 = sum168 };
    }

    /// <summary>Nothing was driven in the last seven days.</summary>
    public bool IsEmpty => OfAWeek == 0;

    private DrivingHours Shelved() => Current.Seconds == 0 ? this : this with
    {
        Last24 = Last24.Enqueue(Current),
        Last168 = Last168.Enqueue(Current),
        Sum24 = OfADay,
        Sum168 = OfAWeek,
        Current = default,
    };

    private static (ImmutableQueue<Slot> Queue, int Sum) Without(ImmutableQueue<Slot> queue, int sum, long before)
    {
        while (!queue.IsEmpty && queue.Peek().Start < before)
        {
            sum -= queue.Peek().Seconds;
            queue = queue.Dequeue();
        }
        return (queue, sum);
    }

    private readonly record struct Slot(long Start, int Seconds);
}
