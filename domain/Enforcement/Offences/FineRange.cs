using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>The fine that a band lays upon a case, from the least to the largest, both inclusive.</summary>
public readonly record struct FineRange(Money Min, Money Max)
{
    /// <summary>Amounts as the band says, or multiples of the gain; null when the band lays down no fine, or needs a gain and has none.</summary>
    [Law(AdministrativePenaltyLaw.Art28)]
    public static FineRange? Of(PenaltyBand band, Money? gain = null) => band switch
    {
        { MinTimes: { } least, MaxTimes: { } most } => gain is { } got ? new(Times(got, least), Times(got, most)) : null,
        { Min: { } min, Max: { } max } => new(min, max),
        _ => null,
    };

    /// <summary>
    /// How an amount stands to the range. Below the least 减轻 is lawful only on a ground of APL 32; in its lower part 从轻 always is.
    /// </summary>
    /// <param name="mitigated">There is such a ground.</param>
    [Law(AdministrativePenaltyLaw.Art32)]
    public FineVerdict Judge(Money amount, bool mitigated) => amount switch
    {
        _ when amount.Fen > Max.Fen => FineVerdict.AboveBand,
        _ when amount.Fen >= Min.Fen => FineVerdict.WithinBand,
        _ when mitigated => FineVerdict.BelowOnGround,
        _ => FineVerdict.BelowWithoutGround,
    };

    /// <summary>Of several norms that one act breaks, the one with the higher fine (APL 29).</summary>
    [Law(AdministrativePenaltyLaw.Art29)]
    public static FineRange Higher(FineRange one, FineRange other) => one.IsLighterThan(other) ? other : one;

    /// <summary>Lower at the top or, the tops being equal, at the bottom.</summary>
    public bool IsLighterThan(FineRange other) =>
        Max.Fen != other.Max.Fen ? Max.Fen < other.Max.Fen : Min.Fen < other.Min.Fen;

    private static Money Times(Money gain, int times) => new(checked(gain.Fen * times));
}

/// <summary>How a fine stands to its band.</summary>
public enum FineVerdict
{
    /// <summary>法定幅度内</summary>
    WithinBand,

    /// <summary>减轻处罚，有法定情形</summary>
    BelowOnGround,

    /// <summary>低于法定幅度，无法定情形</summary>
    BelowWithoutGround,

    /// <summary>高于法定幅度</summary>
    AboveBand,
}
