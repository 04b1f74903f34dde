using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Measures;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>One article that an offence rests on, as <c>RTR/63</c>, or the instrument's Chinese name where it has no short code.</summary>
public sealed record OffenceBasis(string Article, Confidence Confidence);

/// <summary>A measure that the law of the offence allows (ACL 17, 18).</summary>
/// <param name="Article">The article that gives the power: <c>HSPR/65</c>.</param>
public sealed record MeasurePower(MeasureKind Kind, string Article);

/// <summary>What the law says of one offence from a day on.</summary>
/// <param name="Basis">At least one article.</param>
/// <param name="Bands">At least one; the first is that of the ordinary case.</param>
/// <param name="Powers">Compulsory measures that the law allows against it.</param>
/// <param name="EndangersLife">Concerns life, health or financial safety: five years of limitation where there was harm (APL 36).</param>
public sealed record OffenceTerms(
    string Zh,
    string En,
    EnforcementDomain Domain,
    ImmutableArray<OffenceBasis> Basis,
    ImmutableArray<PenaltyBand> Bands,
    ImmutableArray<MeasurePower> Powers,
    bool EndangersLife = false,
    string? Note = null)
{
    /// <summary>Some statement is less than certain: a setting that officers may correct.</summary>
    public bool IsProvisional =>
        Basis.Any(basis => basis.Confidence is not Confidence.Certain) || Bands.Any(band => band.Confidence is not Confidence.Certain);

    /// <summary>
    /// A gain above a threshold of the law is judged by the band of that threshold and by no other fine, and no other gain is: nobody
    /// chooses between the two. A band that lays down no fine is open to both.
    /// </summary>
    public bool Admits(PenaltyBand band, Money? gain) =>
        band.Gain is not null ? band.IsReachedBy(gain) : band.Min is null || !Bands.Any(other => other.IsReachedBy(gain));
}

/// <summary>What one case of an offence costs. A band by gain gives multiples of it, any other amounts.</summary>
/// <param name="Code">Stable within the offence: <c>ordinary</c>, <c>serious</c>, <c>gain</c>, <c>refusal</c>.</param>
/// <param name="Besides">Other penalties that may or must be laid down: revocation in serious cases, a warning.</param>
/// <param name="Min">Least fine in yuan; null where a fine is not laid down, or only from a multiple of the gain.</param>
/// <param name="Max">Largest fine; null with <paramref name="Min"/>.</param>
/// <param name="MinTimes">Least multiple of the gain.</param>
/// <param name="MaxTimes">Largest multiple of the gain.</param>
/// <param name="Gain">Only for gains of at least, or above, this amount.</param>
/// <param name="GainInclusive">The amount itself belongs to the band.</param>
/// <param name="Confiscates">The gain is confiscated beside the fine (APL 28).</param>
/// <param name="Orders">What is ordered before or beside a penalty: <c>责令改正</c>.</param>
public sealed record PenaltyBand(
    string Code,
    string Zh,
    string En,
    Confidence Confidence,
    ImmutableArray<PenaltyKind> Besides,
    Money? Min = null,
    Money? Max = null,
    int? MinTimes = null,
    int? MaxTimes = null,
    Money? Gain = null,
    bool GainInclusive = false,
    bool Confiscates = false,
    string? Orders = null)
{
    /// <summary>The band is for gains, and this one is large enough.</summary>
    public bool IsReachedBy(Money? gain) =>
        Gain is { } threshold && gain is { } got && (GainInclusive ? got.Fen >= threshold.Fen : got.Fen > threshold.Fen);
}

/// <summary>One step of the discretion benchmark of a band.</summary>
/// <param name="Band">Code of the band it divides.</param>
/// <param name="Factors">What puts a case into this step 裁量因素.</param>
/// <param name="Default">What is laid down unless something speaks for more or less.</param>
public sealed record DiscretionTier(
    string Band, TierLevel Level, ImmutableArray<string> Factors, Money Min, Money Max, Money Default, Confidence Confidence);

/// <summary>裁量阶次</summary>
public enum TierLevel
{
    /// <summary>轻微</summary>
    Slight,

    /// <summary>一般</summary>
    Ordinary,

    /// <summary>较重</summary>
    Heavier,

    /// <summary>严重</summary>
    Serious,

    /// <summary>特别严重</summary>
    Gravest,
}
