using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>
/// One offence of the catalogue 违法行为: what the law lays upon it, by the day from which it does. Law is added, never overwritten,
/// because an act is judged by the law of its day (APL 37).
/// </summary>
/// <param name="Versions">Terms by commencement; null from the day on which it is no offence any more.</param>
/// <param name="Tiers">The discretion benchmark as set, in the order in which it was.</param>
public sealed record Offence(ImmutableSortedDictionary<LocalDate, OffenceTerms?> Versions, ImmutableArray<DatedTier> Tiers)
{
    public static Offence Initial { get; } = new(ImmutableSortedDictionary<LocalDate, OffenceTerms?>.Empty, []);

    public bool WasEverListed => !Versions.IsEmpty;

    /// <summary>The latest terms, in force now or later; null when it is abolished or was never listed.</summary>
    public OffenceTerms? Latest => Versions.IsEmpty ? null : Versions.Last().Value;

    /// <summary>The day from which the latest word of the law holds.</summary>
    public LocalDate? LatestFrom => Versions.IsEmpty ? null : Versions.Last().Key;

    /// <summary>The commencement of the law in force on a day; null when there was none yet.</summary>
    public LocalDate? VersionOn(LocalDate day)
    {
        foreach (var from in Versions.Keys.Reverse())
            if (from <= day) return from;
        return null;
    }

    /// <summary>The law in force on a day; null when it was no offence.</summary>
    public OffenceTerms? TermsOn(LocalDate day) => VersionOn(day) is { } from ? Versions[from] : null;

    /// <summary>What the law in force on a day lays upon a case; null when it was no offence, or has no such band.</summary>
    /// <param name="circumstance">Code of a band, as <c>serious</c>; null to go by the gain alone.</param>
    /// <param name="gain">Money got from the act; null when there was none or it is not known.</param>
    public PenaltyBand? BandOn(LocalDate day, string? circumstance = null, Money? gain = null)
    {
        if (TermsOn(day) is not { } terms) return null;
        if (circumstance is not null) return terms.Bands.FirstOrDefault(band => band.Code == circumstance);
        return terms.Bands.FirstOrDefault(band => band.IsReachedBy(gain))
            ?? terms.Bands.FirstOrDefault(band => band.Gain is null);
    }

    public static Offence Evolve(Offence offence, OffenceFact fact) => fact switch
    {
        OffenceListed listed => offence with { Versions = offence.Versions.SetItem(listed.InForceFrom, listed.Terms) },
        BandAmended amended => offence with { Versions = offence.Versions.SetItem(amended.InForceFrom, amended.Terms) },
        DiscretionTierSet set => offence with { Tiers = offence.Tiers.Add(new(set.InForceFrom, set.Tier)) },
        OffenceAbolished abolished => offence with { Versions = offence.Versions.SetItem(abolished.From, null) },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>A step of the benchmark and the day from which it holds.</summary>
public sealed record DatedTier(LocalDate From, DiscretionTier Tier);
