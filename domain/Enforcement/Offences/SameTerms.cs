namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>Whether terms or tiers say the same: records compare their arrays by reference.</summary>
internal static class SameTerms
{
    public static bool Are(OffenceTerms one, OffenceTerms other) =>
        one.Basis.SequenceEqual(other.Basis) && one.Powers.SequenceEqual(other.Powers) && one.Bands.Length == other.Bands.Length
        && one.Bands.Zip(other.Bands).All(pair => Are(pair.First, pair.Second))
        && one with { Basis = [], Bands = [], Powers = [] } == other with { Basis = [], Bands = [], Powers = [] };

    public static bool Are(DiscretionTier one, DiscretionTier other) =>
        one.Factors.SequenceEqual(other.Factors) && one with { Factors = [] } == other with { Factors = [] };

    private static bool Are(PenaltyBand one, PenaltyBand other) =>
        one.Besides.SequenceEqual(other.Besides) && one with { Besides = [] } == other with { Besides = [] };
}
