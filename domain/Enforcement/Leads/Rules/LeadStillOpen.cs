using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads.Rules;

/// <summary>Only a lead of which nothing has become yet is passed on or declined.</summary>
[Law(TransportEnforcementProcedure.Art62)]
[RuleText(
    "该线索已经立案或者不予立案。",
    "A case was filed on the lead, or declined.")]
public static class LeadStillOpen
{
    public static readonly RuleId Id = new("ENF-LED-003");

    public static Refusal? Check(CaseLead lead) => lead.IsOpen ? null : new Refusal(Id);
}
