using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Officers.Rules;

/// <summary>Whoever records an act of enforcement was one of the officers who carried it out (APL 42, 47).</summary>
[Law(AdministrativePenaltyLaw.Art42), Law(AdministrativePenaltyLaw.Art47)]
[RuleText("记录人 {account} 须是实施该行为的执法人员之一。", "Whoever records the act, {account}, must be one of the officers who carried it out.")]
public static class ActingOfficerPresent
{
    public static readonly RuleId Id = new("ENF-OFC-002");

    public static Refusal? Check(ImmutableArray<AssignedOfficer> officers, ActContext context) =>
        context.Actor.Is(Role.System) || (!officers.IsDefault && officers.Any(officer => officer.Account == context.Actor.Account))
            ? null
            : new Refusal(Id, ("account", context.Actor.Account));
}
