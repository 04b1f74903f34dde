using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>移送线索: passes a lead on to the agency that is competent for it.</summary>
/// <param name="Document">Number of the letter of transfer.</param>
[ActOf(Role.CaseUnitHead, Role.AgencyHead), Law(TransportEnforcementProcedure.Art62)]
public sealed record HandOverLead(LeadId Lead, DivisionCode ToDivision, string ToAgency, string Document, string Reasons) : LeadCommand;

public static partial class LeadDecider
{
    private static Decision<LeadFact> Decide(CaseLead lead, HandOverLead command, EnforcementContext context)
    {
        if (lead.Division == command.ToDivision && lead.Agency == command.ToAgency) return Decision<LeadFact>.Nothing;
        if (LeadStillOpen.Check(lead) is { } over) return over;
        if (StatedInWriting.Check(("toAgency", command.ToAgency), ("document", command.Document), ("reasons", command.Reasons)) is { } bare)
            return bare;
        return new LeadHandedOver(
            lead.Division, lead.Agency, command.ToDivision, command.ToAgency, command.Document, command.Reasons, context.On);
    }
}
