using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>
/// What in a subject's own profile raises a warning. Every function tells the values that crossed their threshold; none for no warning.
/// </summary>
[Law(OwnRules.CreditWarnings)]
public static class SubjectTriggers
{
    /// <summary>
    /// The provincial score fell by 50 within 30 days or by 100 within 90, against the best of the time; or its grade is worse than the one
    /// of the score before.
    /// </summary>
    public static ImmutableArray<WarningMeasure> Drop(CreditProfile profile, LocalDate on, Figures figures)
    {
        if (profile.Trend.IsEmpty) return [];
        var latest = profile.Trend[^1];
        var found = ImmutableArray.CreateBuilder<WarningMeasure>();
        Fell(30, WarningFigures.DropIn30Days);
        Fell(90, WarningFigures.DropIn90Days);
        if (profile.Trend.Length > 1 && latest.Grade.WorseThan(profile.Trend[^2].Grade))
            found.Add(new("credit.warning-grade-lost", (int)latest.Grade, (int)profile.Trend[^2].Grade));
        return found.ToImmutable();

        void Fell(int days, Figure figure)
        {
            var (fall, threshold) = (BestSince(profile.Trend, on.PlusDays(-days)) - latest.Total, figures.NumberOf(figure, on));
            if (fall >= threshold) found.Add(new(figure.Key, fall, threshold));
        }
    }

    /// <summary>Three facts of one kind that weigh within 90 days, or two of terminal tampering within a year.</summary>
    /// <param name="terms">The provincial model in force: what weighs in it is a violation.</param>
    public static ImmutableArray<WarningMeasure> Pattern(CreditProfile profile, ModelTerms? terms, LocalDate on, Figures figures)
    {
        var found = ImmutableArray.CreateBuilder<WarningMeasure>();
        var (most, threshold) = (
            Since(profile, on.PlusDays(-90), on).Where(entry => terms?.Find(entry.Item) is { Value: > 0 })
                .GroupBy(entry => entry.Item).Select(kind => kind.Count()).DefaultIfEmpty().Max(),
            figures.NumberOf(WarningFigures.PenaltiesOfOneKind, on));
        if (most >= threshold) found.Add(new(WarningFigures.PenaltiesOfOneKind.Key, most, threshold));
        var (tampered, limit) = (
            Since(profile, on.PlusYears(-1), on).Count(entry => IsNamed(entry, WarningFigures.TamperItem, on, figures)),
            figures.NumberOf(WarningFigures.TamperFacts, on));
        if (tampered >= limit) found.Add(new(WarningFigures.TamperFacts.Key, tampered, limit));
        return found.ToImmutable();
    }

    /// <summary>Three proven service complaints within a year: the qualification is suspended and examined again.</summary>
    [Law(GuangdongRoadTransportRegulations.Art56)]
    public static ImmutableArray<WarningMeasure> Complaints(CreditProfile profile, LocalDate on, Figures figures)
    {
        var complaints = Since(profile, on.PlusYears(-1), on).Count(entry => IsNamed(entry, WarningFigures.ComplaintItem, on, figures));
        var threshold = GuangdongRoadTransportRegulations.ComplaintsForSuspension.On(on);
        return complaints >= threshold ? [new(WarningFigures.ComplaintItem.Key, complaints, threshold)] : [];
    }

    /// <summary>Main responsibility for a major or especially major accident: the qualification may be rescinded.</summary>
    [Law(GuangdongRoadTransportRegulations.Art57)]
    public static ImmutableArray<WarningMeasure> Accident(CreditProfile profile, LocalDate on, Figures figures)
    {
        var accidents = profile.Entries.Count(entry =>
            entry.Counts && entry.DocumentOn <= on && IsNamed(entry, WarningFigures.AccidentItem, on, figures));
        return accidents > 0 ? [new(WarningFigures.AccidentItem.Key, accidents, 1)] : [];
    }

    /// <summary>The best score since a day, that which was in force on it among them.</summary>
    private static decimal BestSince(ImmutableArray<ScorePoint> trend, LocalDate day)
    {
        var inForce = trend.LastOrDefault(point => point.AsOf <= day);
        return trend.Where(point => point.AsOf > day).Append(inForce ?? trend[0]).Max(point => point.Total);
    }

    private static bool IsNamed(CreditEntry entry, Figure items, LocalDate on, Figures figures) =>
        figures.TextOf(items, on).Split(' ').Contains(entry.Item.Value);

    private static IEnumerable<CreditEntry> Since(CreditProfile profile, LocalDate day, LocalDate on) =>
        profile.Entries.Where(entry => entry.Counts && entry.DocumentOn > day && entry.DocumentOn <= on);
}
