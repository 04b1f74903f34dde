using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads.Rules;

/// <summary>A lead says where it comes from: what was reported, assigned or transferred has the number of its paper; what an inspection finds is registered from the inspection (TEP 62).</summary>
[Law(TransportEnforcementProcedure.Art62)]
[RuleText(
    "线索须载明来源：举报、交办、报送、移送须有文号，检查发现须由检查记录登记。",
    "A lead says where it comes from: a report, assignment or transfer by its number, what an inspection found from the inspection.")]
public static class SourceOfLead
{
    public static readonly RuleId Id = new("ENF-LED-001");

    public static Refusal? Check(LeadSource source, string? reference) => source switch
    {
        LeadSource.Inspection => new Refusal(Id),
        LeadSource.Other => null,
        _ => string.IsNullOrWhiteSpace(reference) ? new Refusal(Id) : null,
    };
}
