using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>What the scores of a whole field or city say, month by month, latest last.</summary>
/// <param name="Means">Mean score of the field in the province, of the last three months.</param>
/// <param name="ShareOfD">Subjects graded D, in percent.</param>
/// <param name="CityMeans">Mean score of the city, of the last three months; empty where it is about the whole province.</param>
/// <param name="Deviations">Standard deviation of the cities' means in those months.</param>
public sealed record FieldStatistics(
    ImmutableArray<decimal> Means, decimal ShareOfD, ImmutableArray<decimal> CityMeans, ImmutableArray<decimal> Deviations);

/// <summary>What in the statistics of a field or a city raises a warning.</summary>
[Law(OwnRules.CreditWarnings)]
public static class FieldTriggers
{
    /// <summary>The mean fell by 2 percent on the month before, two months running; or more than 5 percent are graded D.</summary>
    public static ImmutableArray<WarningMeasure> Decline(FieldStatistics statistics, LocalDate on, Figures figures)
    {
        var found = ImmutableArray.CreateBuilder<WarningMeasure>();
        var (decline, share) = (figures.NumberOf(WarningFigures.MeanDecline, on), figures.NumberOf(WarningFigures.ShareOfD, on));
        if (statistics.Means is [.., > 0 and var first, > 0 and var second, var third]
            && Fall(first, second) is var earlier && Fall(second, third) is var later && earlier >= decline && later >= decline)
            found.Add(new(WarningFigures.MeanDecline.Key, decimal.Round(Math.Min(earlier, later), 4), decline));
        if (statistics.ShareOfD > share) found.Add(new(WarningFigures.ShareOfD.Key, statistics.ShareOfD, share));
        return found.ToImmutable();
    }

    /// <summary>The city's mean lay more than one standard deviation below the province's in every month of a quarter.</summary>
    public static ImmutableArray<WarningMeasure> Below(FieldStatistics statistics, LocalDate on, Figures figures)
    {
        var months = figures.NumberOf(WarningFigures.MonthsBelow, on);
        var (city, province, deviation) = (statistics.CityMeans, statistics.Means, statistics.Deviations);
        if (months < 1 || city.Length < months || province.Length < months || deviation.Length < months) return [];
        var below = Enumerable.Range(1, months).Count(back => city[^back] < province[^back] - deviation[^back]);
        return below == months ? [new(WarningFigures.MonthsBelow.Key, below, months)] : [];
    }

    /// <summary>By how many percent a value fell.</summary>
    private static decimal Fall(decimal before, decimal after) => (before - after) * 100 / before;
}
