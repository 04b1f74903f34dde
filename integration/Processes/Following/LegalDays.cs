using System.Collections.Concurrent;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Processes.Following;

/// <summary>The legal day of a fact: what it says itself, else the day on which it was recorded.</summary>
public static class LegalDays
{
    private static readonly ConcurrentDictionary<Type, System.Reflection.PropertyInfo?> Days = new();

    public static LocalDate Of(object fact, Instant recordedAt) =>
        Days.GetOrAdd(fact.GetType(), static type => type.GetProperty("On"))?.GetValue(fact) as LocalDate? ?? ChinaTime.DayOf(recordedAt);
}
