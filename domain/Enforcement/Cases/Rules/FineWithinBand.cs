using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-08: the fine lies within the band of the law that applies; below its least only on a ground of mitigation. The
/// law is that of the act, or the later one if it is lighter.
/// </summary>
[Law(AdministrativePenaltyLaw.Art32), Law(AdministrativePenaltyLaw.Art37)]
[RuleText(
    "罚款应当在 {min} 元至 {max} 元之间（适用 {version} 起施行的规定）；低于下限须有减轻处罚的法定情形。",
    "The fine lies between {min} and {max} yuan by the law in force from {version}; below that only on a statutory ground.")]
public static class FineWithinBand
{
    public static readonly RuleId Id = new("ENF-DEC-006");

    public static Refusal? Check(ApplicableLaw? law, ImmutableArray<Penalty> penalties, Money? gain, Leniency? leniency)
    {
        var fine = Penalty.FineOf(penalties);
        if (law is null) return Outside(null, null);
        if (FineRange.Of(law.Band, gain) is not { } range) return fine.Fen == 0 ? null : Outside(law, null);
        if (fine.Fen == 0 && penalties.Any(penalty => law.Band.Besides.Contains(penalty.Kind))) return null;
        return range.Judge(fine, leniency is { BelowBand: true }) is FineVerdict.WithinBand or FineVerdict.BelowOnGround ? null : Outside(law, range);
    }

    private static Refusal Outside(ApplicableLaw? law, FineRange? range) => new(
        Id, ("min", range is { } low ? low.Min : "—"), ("max", range is { } high ? high.Max : "—"),
        ("version", law is not null ? law.Version : "—"));
}
