using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Projections.Enforcement;

/// <summary>The published catalogue of offences 违法行为目录: what the law lays upon each, and how its bands are divided.</summary>
/// <param name="Tiers">The discretion benchmark as it was set; where there is none, the project's floors divide the band.</param>
/// <param name="Provisional">Some statement is less than certain: a setting that officers may correct.</param>
/// <param name="InForceFrom">Day from which this holds.</param>
/// <param name="AbolishedFrom">Day from which it is no offence any more; null while it is.</param>
[ReadModel("offence_catalogue", version: 1), History, Open(AdministrativePenaltyLaw.Art34)]
[Validity(nameof(InForceFrom), Before = nameof(AbolishedFrom))]
public sealed record OffenceCatalogue(
    [property: Key] OffenceCode Code,
    [property: Filterable] string Zh,
    [property: Filterable] string En,
    [property: Filterable] EnforcementDomain Domain,
    ImmutableArray<OffenceBasis> Basis,
    ImmutableArray<PenaltyBand> Bands,
    ImmutableArray<MeasurePower> Powers,
    ImmutableArray<DiscretionTier> Tiers,
    bool EndangersLife,
    string? Note,
    bool Provisional,
    string Reference,
    [property: Filterable] LocalDate InForceFrom,
    [property: Filterable] LocalDate? AbolishedFrom)
{
    /// <summary>Version of the offence's stream: what an act on it is based on.</summary>
    [ReadableByOfficers]
    public long Version { get; init; }

    public static OffenceCatalogue Evolve(OffenceCatalogue? row, OffenceFact fact, FactContext at)
    {
        var next = fact switch
        {
            OffenceListed listed => Of(listed.Offence, listed.Terms, row?.Tiers ?? [], listed.Reference, listed.InForceFrom),
            BandAmended amended => Of(amended.Offence, amended.Terms, row?.Tiers ?? [], amended.Reference, amended.InForceFrom),
            DiscretionTierSet set => row! with
            {
                Tiers = [.. row.Tiers.Where(tier => tier.Band != set.Tier.Band || tier.Level != set.Tier.Level), set.Tier],
            },
            OffenceAbolished abolished => row! with { AbolishedFrom = abolished.From, Reference = abolished.Reference },
            _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
        };
        return next with { Version = at.Version };
    }

    private static OffenceCatalogue Of(
        OffenceCode code, OffenceTerms terms, ImmutableArray<DiscretionTier> tiers, string reference, LocalDate from) => new(
        code, terms.Zh, terms.En, terms.Domain, terms.Basis, terms.Bands, terms.Powers, tiers, terms.EndangersLife, terms.Note,
        terms.IsProvisional, reference, from, null);
}
