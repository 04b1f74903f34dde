using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>A case was filed on the lead 立案; recorded with the filing. A lead that was declined may be taken up again.</summary>
[ActOf(Role.System), Law(TransportEnforcementProcedure.Art63)]
public sealed record MarkLeadFiled(LeadId Lead, CaseId Case) : LeadCommand;

public static partial class LeadDecider
{
    private static Decision<LeadFact> Decide(CaseLead lead, MarkLeadFiled command, EnforcementContext context)
    {
        if (lead.Case == command.Case) return Decision<LeadFact>.Nothing;
        if (OneCasePerLead.Check(lead) is { } filed) return filed;
        return new LeadFiled(command.Case, context.On);
    }
}
