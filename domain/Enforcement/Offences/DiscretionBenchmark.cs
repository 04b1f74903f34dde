using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>
/// 裁量基准 (APL 34): the step of a band for a case. Where the published benchmark has none, the band is divided by the project's
/// floors: min + (max − min) × {0, 0.3, 0.5, 0.7, 0.9}, in whole yuan, each step reaching to the floor of the next.
/// </summary>
public static class DiscretionBenchmark
{
    /// <summary>The step in force on a day.</summary>
    /// <param name="band">Of the applicable law.</param>
    /// <returns>Null when the band lays down no fine, or needs a gain and has none.</returns>
    [Law(AdministrativePenaltyLaw.Art34)]
    public static DiscretionTier? TierOn(
        Offence offence, LocalDate day, PenaltyBand band, TierLevel level, Figures figures, Money? gain = null)
    {
        if (FineRange.Of(band, gain) is not { } range) return null;
        return SetOn(offence, day, band, level, range) ?? Derived(range, band, level, figures, day);
    }

    /// <summary>The latest that was set by the day; one that a change of law has left outside the band no longer counts.</summary>
    private static DiscretionTier? SetOn(Offence offence, LocalDate day, PenaltyBand band, TierLevel level, FineRange range)
    {
        DiscretionTier? found = null;
        LocalDate? from = null;
        foreach (var dated in offence.Tiers)
            if (dated.Tier.Band == band.Code && dated.Tier.Level == level && dated.From <= day && (from is null || dated.From >= from))
                (found, from) = (dated.Tier, dated.From);
        return found is not null && found.Min.Fen >= range.Min.Fen && found.Max.Fen <= range.Max.Fen ? found : null;
    }

    private static DiscretionTier Derived(FineRange range, PenaltyBand band, TierLevel level, Figures figures, LocalDate day)
    {
        var floor = Floor(range, (int)level, figures, day);
        var top = level is TierLevel.Gravest ? range.Max : Floor(range, (int)level + 1, figures, day);
        return new(band.Code, level, [], floor, top.Fen < floor.Fen ? floor : top, floor, Confidence.Project);
    }

    private static Money Floor(FineRange range, int level, Figures figures, LocalDate day)
    {
        var percent = Math.Min(100, figures.NumberOf(OffenceFigures.Floors[level], day));
        var floor = range.Min.Fen + (long)((decimal)(range.Max.Fen - range.Min.Fen) * percent / 100);
        return new(Math.Max(range.Min.Fen, floor - floor % 100));
    }
}
