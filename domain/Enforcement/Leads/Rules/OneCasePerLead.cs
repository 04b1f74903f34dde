using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads.Rules;

/// <summary>One case is filed on a lead.</summary>
[Law(TransportEnforcementProcedure.Art63)]
[RuleText(
    "该线索已由另一案件立案。",
    "Another case was filed on the lead.")]
public static class OneCasePerLead
{
    public static readonly RuleId Id = new("ENF-LED-005");

    public static Refusal? Check(CaseLead lead) => lead.Case is null ? null : new Refusal(Id);
}
