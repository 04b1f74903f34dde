using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>
/// Lets a lead lapse whose ground was taken back 线索失效: late data show that there was no such trip, two persons found that the alarm was a
/// false one. Where a case was filed already, an officer decides.
/// </summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art54)]
public sealed record LapseLead(LeadId Lead, string Reasons) : LeadCommand;

public static partial class LeadDecider
{
    private static Decision<LeadFact> Decide(CaseLead lead, LapseLead command, EnforcementContext context)
    {
        if (lead.IsLapsed || lead.IsDeclined) return Decision<LeadFact>.Nothing;
        if (LeadStillOpen.Check(lead) is { } over) return over;
        if (StatedInWriting.Check(("reasons", command.Reasons)) is { } bare) return bare;
        return new LeadLapsed(command.Reasons, context.On);
    }
}
