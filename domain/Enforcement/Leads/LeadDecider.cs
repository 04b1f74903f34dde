using System.Diagnostics;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>What can become of a lead, one line per act.</summary>
public static partial class LeadDecider
{
    public static Decision<LeadFact> Decide(CaseLead lead, LeadCommand command, EnforcementContext context) =>
        EntriesInOrder.Check(lead.LastOn, context) is { } refusal ? refusal : command switch
        {
            RegisterLead act => Decide(lead, act, context),
            TakeUpLead act => Decide(lead, act, context),
            _ when KnownOnRecord.Check(lead.Exists, command.Lead) is { } unknown => unknown,
            HandOverLead act => Decide(lead, act, context),
            DeclineToFile act => Decide(lead, act, context),
            LapseLead act => Decide(lead, act, context),
            MarkLeadFiled act => Decide(lead, act, context),
            _ => throw new UnreachableException(),
        };
}
