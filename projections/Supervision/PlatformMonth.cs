using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Supervision;

/// <summary>What a month of a platform comes to, by legal days in China.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="SecondsConnected">Of times of connection that are over.</param>
/// <param name="Calls">Roll-calls that ended in it: answered, or not in time.</param>
/// <param name="AnsweredInTime">Of these.</param>
public sealed record PlatformMonth(LocalDate Month, long SecondsConnected, int Calls, int AnsweredInTime)
{
    /// <summary>Longer than violations are kept (DSM 25: three years); older months leave the row, never the record.</summary>
    private const int Kept = 48;

    internal static ImmutableArray<PlatformMonth> Called(ImmutableArray<PlatformMonth> months, LocalDate on, bool inTime) =>
        Changed(months, on, month => month with { Calls = month.Calls + 1, AnsweredInTime = month.AnsweredInTime + (inTime ? 1 : 0) });

    /// <summary>A time of connection, parted where months end.</summary>
    internal static ImmutableArray<PlatformMonth> Connected(ImmutableArray<PlatformMonth> months, Instant since, Instant until)
    {
        for (var from = since; from < until;)
        {
            var day = ChinaTime.DayOf(from);
            var end = Instant.Min(until, ChinaTime.StartOf(day.With(DateAdjusters.StartOfMonth).PlusMonths(1)));
            var seconds = (long)(end - from).TotalSeconds;
            months = Changed(months, day, month => month with { SecondsConnected = month.SecondsConnected + seconds });
            from = end;
        }
        return months;
    }

    private static ImmutableArray<PlatformMonth> Changed(ImmutableArray<PlatformMonth> months, LocalDate day, Func<PlatformMonth, PlatformMonth> change)
    {
        var first = day.With(DateAdjusters.StartOfMonth);
        var known = months.FirstOrDefault(month => month.Month == first);
        var changed = known is null ? months.Add(change(new(first, 0, 0, 0))) : months.Replace(known, change(known));
        return [.. changed.OrderBy(month => month.Month).TakeLast(Kept)];
    }
}
