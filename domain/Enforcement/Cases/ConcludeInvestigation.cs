using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>调查终结 (APL 57): the officers report and propose a disposal.</summary>
[ActOf(Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art57)]
public sealed record ConcludeInvestigation(
    CaseId Case,
    ProposedDisposal Proposed,
    string Report,
    CaseComplexity Complexity) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ConcludeInvestigation command, EnforcementContext context)
    {
        if (state.Concluded is { } earlier && earlier with { On = context.On } == new InvestigationConcluded(
            command.Proposed, command.Report, command.Complexity, context.On)) return Decision<CaseFact>.Nothing;
        var refusal = OfficersOfTheCase.Check(state, context.Actor.Account)
            ?? TwoCertifiedOfficers.Check(state.Investigators.Current, context.On)
            ?? FindingsBeforeConclusion.Check(state, command.Proposed)
            ?? StatedInWriting.Check(("report", command.Report));
        if (refusal is not null) return refusal;
        return new InvestigationConcluded(command.Proposed, command.Report, command.Complexity, context.On);
    }
}
