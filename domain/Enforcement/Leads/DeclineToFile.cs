using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>C3 不予立案: the head decides, with reasons, that no case is filed; what must be filed and is not is a breach (APL 76).</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art76)]
public sealed record DeclineToFile(LeadId Lead, LeadRefusalGround Ground, string Reasons) : LeadCommand;

public static partial class LeadDecider
{
    private static Decision<LeadFact> Decide(CaseLead lead, DeclineToFile command, EnforcementContext context)
    {
        if (lead.IsDeclined) return Decision<LeadFact>.Nothing;
        if (LeadStillOpen.Check(lead) is { } over) return over;
        if (GroundForNotFiling.Check(lead, command) is { } groundless) return groundless;
        return new LeadNotFiled(command.Ground, command.Reasons, context.Actor.Account, context.On);
    }
}
