using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>What happened to one offence of the catalogue. The stored contract.</summary>
public abstract record OffenceFact
{
    public abstract OffenceCode Offence { get; init; }
}

/// <summary>列入违法行为目录: an offence and what the law lays upon it, from a day on.</summary>
/// <param name="Reference">The law or list that says so.</param>
[Fact("enforcement.offence.listed.v1")]
public sealed record OffenceListed(OffenceCode Offence, OffenceTerms Terms, string Reference, LocalDate InForceFrom) : OffenceFact;

/// <summary>法律责任调整: other terms from a day on; earlier acts stay under the earlier ones unless the new are lighter (APL 37).</summary>
[Fact("enforcement.offence.band-amended.v1")]
public sealed record BandAmended(OffenceCode Offence, OffenceTerms Terms, string Reference, string Reason, LocalDate InForceFrom)
    : OffenceFact;

/// <summary>裁量基准 (APL 34): how one band is divided, from a day on.</summary>
[Fact("enforcement.offence.discretion-tier-set.v1")]
public sealed record DiscretionTierSet(OffenceCode Offence, DiscretionTier Tier, string Reference, LocalDate InForceFrom) : OffenceFact;

/// <summary>废止: no offence any more from a day on.</summary>
[Fact("enforcement.offence.abolished.v1")]
public sealed record OffenceAbolished(OffenceCode Offence, string Reference, string Reason, LocalDate From) : OffenceFact;
