using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences.Rules;

/// <summary>
/// Bands can be applied: each has a code of its own, a least not above its largest, and multiples only from a gain; at least one
/// holds without regard to a gain.
/// </summary>
[Law(OwnRules.OffenceCatalogue)]
[RuleText("违法行为 {offence} 的罚款幅度“{band}”无法适用。", "Band '{band}' of offence {offence} cannot be applied.")]
public static class BandsInOrder
{
    public static readonly RuleId Id = new("ENF-CAT-002");

    private const int MostBands = 20, LargestMultiple = 100;

    /// <summary>No statute knows a fine above a thousand million yuan.</summary>
    private static readonly Money Largest = Money.OfYuan(1_000_000_000m);

    public static Refusal? Check(OffenceCode offence, OffenceTerms terms)
    {
        if (terms.Bands.Length > MostBands || terms.Bands.All(band => band.Gain is not null)) return Of("—");
        if (terms.Bands.GroupBy(band => band.Code, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return Of(twice.Key);
        return terms.Bands.FirstOrDefault(band => !CanBeApplied(band)) is { } wrong ? Of(wrong.Code) : null;

        Refusal Of(string band) => new(Id, ("offence", offence), ("band", band));
    }

    private static bool CanBeApplied(PenaltyBand band) =>
        !string.IsNullOrWhiteSpace(band.Code) && AmountsFit(band) && MultiplesFit(band)
        && (band.Gain is not { } gain || gain.Fen is >= 0 && gain.Fen <= Largest.Fen);

    private static bool AmountsFit(PenaltyBand band) => (band.Min, band.Max) switch
    {
        (null, null) => true,
        ({ } min, { } max) => min.Fen >= 0 && min.Fen <= max.Fen && max.Fen <= Largest.Fen && min.Fen % 100 == 0 && max.Fen % 100 == 0,
        _ => false,
    };

    private static bool MultiplesFit(PenaltyBand band) => (band.MinTimes, band.MaxTimes) switch
    {
        (null, null) => true,
        ({ } least, { } most) => band.Gain is not null && band.Min is null && least is >= 1 && least <= most && most <= LargestMultiple,
        _ => false,
    };
}
