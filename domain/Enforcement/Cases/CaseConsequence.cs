using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Leads;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>What a fact of a case does to its lead, its evidence and its fine: acts recorded in the same transaction.</summary>
public static class CaseConsequence
{
    /// <param name="id">The case.</param>
    /// <param name="state">The case after the fact.</param>
    public static IEnumerable<object> Of(CaseId id, EnforcementCase state, CaseFact fact)
    {
        if (fact is CaseFiled { Lead: { } lead }) yield return new MarkLeadFiled(lead, id);
        if (fact is CaseNotFiled { Lead: { } declined } refused) yield return new DeclineToFile(declined, LeadRefusalGround.Other, refused.Reason);
        if (fact is EvidenceAdded added) yield return new AttachEvidence(added.Evidence, id);
        foreach (var upon in FineConsequence.Of(id, state, fact)) yield return upon;
    }
}
