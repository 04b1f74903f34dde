using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-09: on the spot there is only a warning, or a fine of up to 200 yuan for a citizen and 3 000 for an organisation.
/// </summary>
[Law(AdministrativePenaltyLaw.Art51), Law(TransportEnforcementProcedure.Art60)]
[RuleText(
    "当场处罚限于警告或者 {limit} 元以下罚款。",
    "On the spot there is only a warning or a fine of up to {limit} yuan.")]
public static class SimplifiedWithinLimits
{
    public static readonly RuleId Id = new("ENF-SPT-001");

    public static Refusal? Check(ImmutableArray<Penalty> penalties, PartyKind party, LocalDate on)
    {
        var limit = Largest(party, on);
        return Penalty.FineOf(penalties).Fen <= limit.Fen && penalties.All(penalty => penalty.Kind is PenaltyKind.Warning or PenaltyKind.Fine)
            ? null
            : new Refusal(Id, ("limit", limit));
    }

    /// <summary>The largest fine on the spot.</summary>
    public static Money Largest(PartyKind party, LocalDate on)
    {
        var (citizen, organisation) = AdministrativePenaltyLaw.LargestFineOnSpot.On(on);
        return party is PartyKind.Organisation ? organisation : citizen;
    }
}
