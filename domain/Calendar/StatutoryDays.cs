using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Calendar;

/// <summary>
/// The festivals that are days off for everyone by the Measures on National Festivals and Memorial Days (revision of
/// 2024-11-10): New Year 1, Spring Festival 4 (New Year's Eve and the first three days of the first lunar month), Qingming 1,
/// Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3. What a notice adds or moves is not here.
/// </summary>
[Law(NationalFestivalMeasures.Art2)]
public static class StatutoryDays
{
    private sealed record MovableFeasts(LocalDate SpringFestival, LocalDate Qingming, LocalDate DragonBoat, LocalDate MidAutumn);

    // First day of the first lunar month; the day the sun reaches 15 degrees; fifth of the fifth and fifteenth of the eighth month.
    private static readonly ImmutableDictionary<int, MovableFeasts> Movable = new Dictionary<int, MovableFeasts>
    {
        [2024] = new(new(2024, 2, 10), new(2024, 4, 4), new(2024, 6, 10), new(2024, 9, 17)),
        [2025] = new(new(2025, 1, 29), new(2025, 4, 4), new(2025, 5, 31), new(2025, 10, 6)),
        [2026] = new(new(2026, 2, 17), new(2026, 4, 5), new(2026, 6, 19), new(2026, 9, 25)),
        [2027] = new(new(2027, 2, 6), new(2027, 4, 5), new(2027, 6, 9), new(2027, 9, 15)),
        [2028] = new(new(2028, 1, 26), new(2028, 4, 4), new(2028, 5, 28), new(2028, 10, 3)),
        [2029] = new(new(2029, 2, 13), new(2029, 4, 4), new(2029, 6, 16), new(2029, 9, 22)),
        [2030] = new(new(2030, 2, 3), new(2030, 4, 5), new(2030, 6, 5), new(2030, 9, 12)),
        [2031] = new(new(2031, 1, 23), new(2031, 4, 5), new(2031, 6, 24), new(2031, 10, 1)),
        [2032] = new(new(2032, 2, 11), new(2032, 4, 4), new(2032, 6, 12), new(2032, 9, 19)),
        [2033] = new(new(2033, 1, 31), new(2033, 4, 4), new(2033, 6, 1), new(2033, 9, 8)),
        [2034] = new(new(2034, 2, 19), new(2034, 4, 5), new(2034, 6, 20), new(2034, 9, 27)),
        [2035] = new(new(2035, 2, 8), new(2035, 4, 5), new(2035, 6, 10), new(2035, 9, 16)),
        [2036] = new(new(2036, 1, 28), new(2036, 4, 4), new(2036, 5, 30), new(2036, 10, 4)),
        [2037] = new(new(2037, 2, 15), new(2037, 4, 4), new(2037, 6, 18), new(2037, 9, 24)),
        [2038] = new(new(2038, 2, 4), new(2038, 4, 5), new(2038, 6, 7), new(2038, 9, 13)),
        [2039] = new(new(2039, 1, 24), new(2039, 4, 5), new(2039, 5, 27), new(2039, 10, 2)),
        [2040] = new(new(2040, 2, 12), new(2040, 4, 4), new(2040, 6, 14), new(2040, 9, 20)),
    }.ToImmutableDictionary();

    /// <summary>The years whose festivals by the moon and the sun are known here; other years have the fixed ones only.</summary>
    public static (int First, int Last) KnownYears { get; } = (Movable.Keys.Min(), Movable.Keys.Max());

    public static bool Contains(LocalDate day) => In(day.Year).Contains(day);

    /// <summary>The festivals of a year, in order, by the law of that year.</summary>
    public static ImmutableSortedSet<LocalDate> In(int year)
    {
        var law = new LocalDate(Math.Max(year, 2014), 1, 1);
        var days = ImmutableSortedSet.CreateBuilder<LocalDate>();
        days.Add(new(year, 1, 1));
        days.UnionWith(Days(new(year, 5, 1), NationalFestivalMeasures.LabourDays.On(law)));
        days.UnionWith(Days(new(year, 10, 1), 3));
        if (Movable.GetValueOrDefault(year) is { } feasts)
        {
            // The third day of the first lunar month is always the last; what the law added is New Year's Eve before it.
            var spring = NationalFestivalMeasures.SpringFestivalDays.On(law);
            days.UnionWith(Days(feasts.SpringFestival.PlusDays(3 - spring), spring));
            days.UnionWith([feasts.Qingming, feasts.DragonBoat, feasts.MidAutumn]);
        }
        return days.ToImmutable();
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, int count) => Enumerable.Range(0, count).Select(first.PlusDays);
}
