using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>The law by which an act is judged.</summary>
/// <param name="Version">Commencement of that law.</param>
/// <param name="Band">What it lays upon the case.</param>
public sealed record ApplicableLaw(LocalDate Version, PenaltyBand Band);

/// <summary>
/// 从旧兼从轻 (APL 37): the law of the day of the act; when it has changed or gone by the day of the decision, the new one if it is
/// lighter or makes the act no offence.
/// </summary>
public static class LighterLaw
{
    /// <summary>The law that applies; null when there is none to punish by.</summary>
    /// <param name="circumstance">Code of a band in both laws; null to go by the gain alone.</param>
    [Law(AdministrativePenaltyLaw.Art37)]
    public static ApplicableLaw? Of(
        Offence offence, LocalDate actOn, LocalDate decidedOn, string? circumstance = null, Money? gain = null)
    {
        if (LawOn(offence, actOn, circumstance, gain) is not { } old) return null;
        if (offence.VersionOn(decidedOn) == old.Version) return old;
        if (offence.TermsOn(decidedOn) is null) return null;
        return LawOn(offence, decidedOn, circumstance, gain) is { } next && IsLighter(next.Band, old.Band, gain) ? next : old;
    }

    private static ApplicableLaw? LawOn(Offence offence, LocalDate day, string? circumstance, Money? gain) =>
        offence.VersionOn(day) is { } version && offence.BandOn(day, circumstance, gain) is { } band
        && offence.TermsOn(day)!.Admits(band, gain)
            ? new(version, band)
            : null;

    /// <summary>By the fine first; the same fine with fewer penalties beside it is lighter, too.</summary>
    private static bool IsLighter(PenaltyBand next, PenaltyBand old, Money? gain) =>
        (FineRange.Of(next, gain), FineRange.Of(old, gain)) switch
        {
            (null, not null) => true,
            (not null, null) => false,
            ({ } one, { } other) when one != other => one.IsLighterThan(other),
            _ => next.Besides.Length < old.Besides.Length,
        };
}
