using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Scoring;

/// <summary>
/// Model D: S = 1000 − Σ w·s·d(t) + bonus. A fact weighs in full for twelve months from its document, and then less every day until nothing
/// is left at the end of its publicity term. An entry that was reversed, repaired or successfully objected to weighs nothing.
/// </summary>
[Law(OwnRules.CreditRecord)]
public static class ProvincialScore
{
    private static readonly ItemCode FullMarks = ItemCode.Parse("full-marks"), BonusOverTheMost = ItemCode.Parse("bonus-over-the-most"),
        Floor = ItemCode.Parse("floor"), Cap = ItemCode.Parse("cap");

    public static ScoreSheet Of(ModelTerms terms, ProvincialScheme scheme, ScoreBasis basis)
    {
        var parts = ImmutableArray.CreateBuilder<Addend>();
        parts.Add(new(FullMarks, scheme.Base, []));
        var bonus = 0m;
        foreach (var entry in basis.UntilAsOf)
        {
            if (scheme.Bonus.Contains(entry.Item))
            {
                if (!basis.Cycle.Contains(entry.DocumentOn)) continue;
                bonus += entry.Quantity;
                parts.Add(new(entry.Item, entry.Quantity, [entry.Number]));
            }
            else if (terms.Find(entry.Item) is { } item && Deduction(scheme, item, entry, basis.AsOf) is { Points: not 0 } addend) parts.Add(addend);
        }
        if (bonus > scheme.MostBonus) parts.Add(new(BonusOverTheMost, scheme.MostBonus - bonus, []));
        var total = parts.Sum(part => part.Points);
        if (total < scheme.Floor) parts.Add(new(Floor, scheme.Floor - total, []));
        if (total > scheme.Cap) parts.Add(new(Cap, scheme.Cap - total, []));
        total = Math.Clamp(total, scheme.Floor, scheme.Cap);
        return new(total, BandOf(scheme, total).Grade, parts.ToImmutable());
    }

    /// <summary>The band of a score, with its consequences.</summary>
    /// <exception cref="InvalidOperationException">The bands do not reach down to the score.</exception>
    public static ProvincialBand BandOf(ProvincialScheme scheme, decimal score) => scheme.Bands.Where(band => score >= band.Least).MaxBy(band => band.Least)
        ?? throw new InvalidOperationException($"No band of the model holds {score}.");

    /// <summary>What is left of a fact on a day: 1 for the months of full weight, then linear by days to 0 at the end of its term.</summary>
    public static decimal Decay(LocalDate documentOn, int fullMonths, int termMonths, LocalDate on)
    {
        var (full, end) = (documentOn.PlusMonths(fullMonths), documentOn.PlusMonths(termMonths));
        if (on <= full) return 1;
        return on >= end ? 0 : (decimal)Period.DaysBetween(on, end) / Period.DaysBetween(full, end);
    }

    private static Addend Deduction(ProvincialScheme scheme, CreditItem item, CreditEntry entry, LocalDate asOf)
    {
        var term = scheme.Terms.Single(known => known.Class == entry.Class);
        var decay = Decay(entry.DocumentOn, scheme.FullMonths, term.Months, asOf);
        var months = item.PerMonth == 0 ? 0 : MonthsUnperformed(entry, asOf);
        var weight = item.Value + item.PerMonth * months;
        return new(
            item.Code, -Score.Rounded(weight * term.Multiplier * decay), [entry.Number], Measure: item.PerMonth == 0 ? null : months,
            Decay: decimal.Round(decay, 6));
    }

    /// <summary>Whole months from the document until the duty was performed, or the day asked about.</summary>
    private static int MonthsUnperformed(CreditEntry entry, LocalDate asOf)
    {
        var until = entry.PerformedOn is { } performed && performed < asOf ? performed : asOf;
        return until <= entry.DocumentOn ? 0 : Period.Between(entry.DocumentOn, until, PeriodUnits.Months).Months;
    }
}
