using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Beside a fine, and the gains that are always confiscated (APL 28), only what the law of the offence lays down is decided.</summary>
[Law(AdministrativePenaltyLaw.Art9), Law(AdministrativePenaltyLaw.Art37)]
[RuleText(
    "该违法行为的法律责任中没有 {kind}。",
    "The law of the offence does not lay down {kind}.")]
public static class PenaltyByLaw
{
    public static readonly RuleId Id = new("ENF-DEC-007");

    public static Refusal? Check(ApplicableLaw law, ImmutableArray<Penalty> penalties)
    {
        foreach (var penalty in penalties)
            if (!LaysDown(law.Band, penalty.Kind)) return new Refusal(Id, ("kind", penalty.Kind));
        return null;
    }

    private static bool LaysDown(PenaltyBand band, PenaltyKind kind) =>
        kind is PenaltyKind.Fine or PenaltyKind.ConfiscationOfGains || band.Besides.Contains(kind);
}
