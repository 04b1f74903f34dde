using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences.Rules;

/// <summary>A step of the benchmark divides a band of the law: it lies within it, and its usual amount lies within the step (APL 34).</summary>
[Law(AdministrativePenaltyLaw.Art34)]
[RuleText(
    "裁量阶次须在违法行为 {offence} 的幅度“{band}”以内，并写明裁量因素。",
    "A tier must lie within band '{band}' of offence {offence} and name its factors.")]
public static class TierWithinBand
{
    public static readonly RuleId Id = new("ENF-CAT-006");

    public static Refusal? Check(Offence offence, SetDiscretionTier command)
    {
        var tier = command.Tier;
        return offence.BandOn(command.InForceFrom, tier.Band) is { Min: { } min, Max: { } max }
            && min.Fen <= tier.Min.Fen && tier.Min.Fen <= tier.Default.Fen && tier.Default.Fen <= tier.Max.Fen && tier.Max.Fen <= max.Fen
            && !tier.Factors.IsEmpty && tier.Factors.All(factor => !string.IsNullOrWhiteSpace(factor))
                ? null
                : new Refusal(Id, ("offence", command.Offence), ("band", tier.Band));
    }
}
